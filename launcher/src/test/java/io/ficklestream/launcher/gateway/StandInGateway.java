package io.ficklestream.launcher.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for the gateway: speaks its API over real HTTP, answers as it is told, and remembers what it was asked. */
final class StandInGateway implements AutoCloseable {

    /** A request as it arrived. */
    record Asked(String method, String target, String authorization, String contentType, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.ISO_8859_1);
        }
    }

    /** An answer; headers are names and values in turn, and one that is torn breaks off within its body. */
    record Answer(int status, String contentType, byte[] body, List<String> headers, boolean torn) {

        Answer(int status, String contentType, byte[] body, List<String> headers) {
            this(status, contentType, body, headers, false);
        }

        static Answer accepted() {
            return json(202, "{\"id\":\"x\",\"revision\":0}");
        }

        static Answer unchanged() {
            return json(200, "{\"id\":\"x\",\"revision\":0,\"unchanged\":true}");
        }

        static Answer problem(int status, String detail, String... headers) {
            String body = "{\"type\":\"about:blank\",\"title\":\"no\",\"status\":%d,\"detail\":\"%s\"}";
            return new Answer(
                    status,
                    "application/problem+json",
                    body.formatted(status, detail).getBytes(StandardCharsets.UTF_8),
                    List.of(headers));
        }

        /** What is there under the id differs. */
        static Answer conflict(String... differs) {
            String body = "{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,\"detail\":\"is there with "
                    + "another content\",\"differs\":[\"" + String.join("\",\"", differs) + "\"]}";
            return new Answer(409, "application/problem+json", body.getBytes(StandardCharsets.UTF_8), List.of());
        }

        /** What is known of an image; the fields are JSON. */
        static Answer image(String fields) {
            return json(200, "{\"id\":\"x\",\"revision\":0,\"status\":\"queued\"" + fields + "}");
        }

        static Answer photograph(byte[] bytes) {
            return new Answer(200, "image/jpeg", bytes, List.of());
        }

        Answer tornApart() {
            return new Answer(status, contentType, body, headers, true);
        }

        static Answer json(int status, String body) {
            return new Answer(status, "application/json", body.getBytes(StandardCharsets.UTF_8), List.of());
        }

        static Answer zip(byte[] body) {
            return new Answer(200, "application/zip", body, List.of());
        }
    }

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ArrayDeque<>();
    private Answer usual = Answer.accepted();

    StandInGateway() throws IOException {
        this(0);
    }

    StandInGateway(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** What to answer next, in this order; then the usual again. */
    synchronized StandInGateway next(Answer... next) {
        Collections.addAll(answers, next);
        return this;
    }

    synchronized StandInGateway usually(Answer answer) {
        usual = answer;
        return this;
    }

    private synchronized Answer answer() {
        return answers.isEmpty() ? usual : answers.poll();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Answer answer = answer();
        answer.headers().stream()
                .filter(name -> answer.headers().indexOf(name) % 2 == 0)
                .forEach(name -> exchange.getResponseHeaders()
                        .add(name, answer.headers().get(answer.headers().indexOf(name) + 1)));
        exchange.getResponseHeaders().add("Content-Type", answer.contentType());
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body));
        exchange.sendResponseHeaders(answer.status(), answer.body().length + (answer.torn() ? 1 : 0));
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
