package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.photograph.Photographs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever listens hears of every kind of change, and whoever does not keep up holds nobody up. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class EventsTest extends GatewayAmongServices {
    private static final byte[] PHOTOGRAPH = Photographs.jpeg(32, 24, 3);
    private static final int LOUD = 500;
    private static final int UNTIL_CUT_OFF_MS = 30_000;

    @TestHTTPResource("/events")
    URI events;

    @Test
    @Timeout(60)
    void changesOfEveryKindAreTold() throws IOException, InterruptedException {
        try (Stream<String> lines = listen()) {
            Iterator<String> told = lines.iterator();
            // When
            ImageMessage image = new ImageMessage("told", PHOTOGRAPH, List.of("cat"), Optional.empty());
            services.submit(image);
            // Then
            skipTo(told, "event:image");
            assertThat(skipTo(told, line -> line.startsWith("data:"))).contains("\"id\":\"told\"", "\"queued\"");
            // When
            services.giveUp(image, "cannot be decoded");
            // Then
            skipTo(told, "event:dead-letter");
            assertThat(skipTo(told, line -> line.startsWith("data:")))
                    .contains("\"reason\":\"cannot be decoded\"", "\"current\":true");
            // When
            services.announce("classifier", "classifier-of-events", Map.of());
            // Then
            skipTo(told, "event:models");
        }
    }

    @Test
    @Timeout(60)
    void ratesCountsAndSignsOfLifeComeByThemselves() throws IOException, InterruptedException {
        try (Stream<String> lines = listen()) {
            Iterator<String> told = lines.iterator();
            skipTo(told, "event:stages");
            assertThat(skipTo(told, line -> line.startsWith("data:"))).contains("\"saturated\":", "\"limit\":600");
            skipTo(told, "event:statistics");
            assertThat(skipTo(told, line -> line.startsWith("data:"))).contains("\"confidenceHistogram\":[");
            skipTo(told, line -> line.startsWith(":"));
        }
    }

    private static String skipTo(Iterator<String> told, String line) {
        return skipTo(told, line::equals);
    }

    private static String skipTo(Iterator<String> told, Predicate<String> wanted) {
        while (told.hasNext()) {
            String line = told.next();
            if (wanted.test(line)) {
                return line;
            }
        }
        throw new AssertionError("the events ended");
    }

    private Stream<String> listen() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(events).build();
        HttpResponse<Stream<String>> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        return answer.body();
    }

    @Test
    @Timeout(120)
    void aClientThatReadsNothingIsCutOff() throws IOException {
        try (Socket deaf = new Socket()) {
            // Given: a client that never reads
            deaf.setSoTimeout(UNTIL_CUT_OFF_MS);
            deaf.connect(new InetSocketAddress(events.getHost(), events.getPort()));
            deaf.getOutputStream()
                    .write("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            // When: far more is told than fits between the two
            for (int i = 0; i < LOUD; i++) {
                services.seedWithLongNames("loud-" + i);
            }
            // Then: the gateway ends the connection long before all of it was sent
            Services.await("loud-" + (LOUD - 1), image -> true);
            long everything = (long) LOUD * Services.LONG_NAMES;
            assertThat(bytesUntilTheEnd(deaf, everything)).isLessThan(everything);
            given().get("/stages").then().statusCode(200);
        }
    }

    /** Bytes until the connection is closed, in whichever way, or until there were so many. */
    private static long bytesUntilTheEnd(Socket socket, long most) {
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try {
            for (int read = 0;
                    read >= 0 && bytes < most;
                    read = socket.getInputStream().read(buffer)) {
                bytes += read;
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("reset");
        }
        return bytes;
    }
}
