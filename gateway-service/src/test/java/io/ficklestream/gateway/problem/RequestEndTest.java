package io.ficklestream.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestEndTest {
    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final Vertx vertx = Vertx.vertx();
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void stop() throws ExecutionException, InterruptedException {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @Test
    void anAnswerIsAnEnd() throws Exception {
        try (Socket client = connect(context -> {
            RequestEnd.then(context, over::countDown);
            context.response().end("answer");
        })) {
            assertThat(client.getInputStream().read()).isPositive();
            assertThat(isOver()).isTrue();
        }
    }

    @Test
    void aClientThatLeavesIsAnEnd() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (Socket client = connect(context -> {
            RequestEnd.then(context, over::countDown);
            asked.countDown();
        })) {
            asked.await();
            assertThat(over.getCount()).isOne();
        }
        assertThat(isOver()).isTrue();
    }

    @Test
    void aClientThatHadLeftAlreadyIsOne() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (Socket client = connect(context -> {
            context.request().connection().closeHandler(gone -> RequestEnd.then(context, over::countDown));
            asked.countDown();
        })) {
            asked.await();
        }
        assertThat(isOver()).isTrue();
    }

    /** A client that has sent its request. */
    private Socket connect(Consumer<RoutingContext> handler)
            throws ExecutionException, InterruptedException, IOException {
        Router router = Router.router(vertx);
        router.route().handler(handler::accept);
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        Socket client = new Socket("127.0.0.1", server.actualPort());
        client.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private boolean isOver() throws InterruptedException {
        return over.await(20, TimeUnit.SECONDS);
    }
}
