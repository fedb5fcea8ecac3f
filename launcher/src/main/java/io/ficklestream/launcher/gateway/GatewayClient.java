package io.ficklestream.launcher.gateway;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the gateway, waits where it asks to wait, and turns its refusals into exceptions. */
final class GatewayClient {

    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(10);
    private static final Duration ANSWER_PATIENCE = Duration.ofMinutes(5);
    private static final int REDIRECT = 300;

    private final URI base;
    private final Optional<String> key;
    private final Patience patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_PATIENCE)
            .build();

    /**
     * A client of one gateway.
     *
     * @param base where it is
     * @param key what it knows the caller by, where it wants to know
     * @param patience how to wait for it
     */
    GatewayClient(URI base, Optional<String> key, Patience patience) {
        this.base = base;
        this.key = key;
        this.patience = patience;
    }

    /**
     * A request, to be completed.
     *
     * @param path what is asked for, below the gateway's address, with a slash in front
     * @param query parameters by name, not yet encoded
     */
    HttpRequest.Builder request(String path, Map<String, String> query) {
        String parameters = query.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(base + path + (parameters.isEmpty() ? "" : "?" + parameters)))
                .timeout(ANSWER_PATIENCE);
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request;
    }

    /** A text as a part of an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Takes the bytes out of an answer's body. */
    private interface Content<T> {
        byte[] of(T body) throws IOException;
    }

    /**
     * The gateway's whole answer; one that breaks off is asked for again.
     *
     * @throws RefusedException if it refuses the request for good
     * @throws LauncherException if it is not there, or wants another key
     */
    HttpResponse<byte[]> ask(HttpRequest request) {
        return untilTaken(request, HttpResponse.BodyHandlers.ofByteArray(), body -> body);
    }

    /**
     * The gateway's answer while it comes, which is the caller's to close.
     *
     * @throws RefusedException if it refuses the request for good
     * @throws LauncherException if it is not there, or wants another key
     */
    HttpResponse<InputStream> send(HttpRequest request) {
        return untilTaken(request, HttpResponse.BodyHandlers.ofInputStream(), GatewayClient::readAndClose);
    }

    private <T> HttpResponse<T> untilTaken(HttpRequest request, BodyHandler<T> handler, Content<T> content) {
        while (true) {
            try {
                HttpResponse<T> answer = client.send(request, handler);
                if (answer.statusCode() < REDIRECT) {
                    patience.reward();
                    return answer;
                }
                await(problem(answer, content.of(answer.body())));
            } catch (IOException e) {
                patience.noAnswer(base, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw LauncherException.failure("interrupted while asking the gateway", e);
            }
        }
    }

    private static byte[] readAndClose(InputStream body) throws IOException {
        try (body) {
            return body.readAllBytes();
        }
    }

    private static Problem problem(HttpResponse<?> answer, byte[] body) {
        return Problem.of(
                answer.statusCode(),
                new String(body, StandardCharsets.UTF_8),
                answer.headers().firstValue("Retry-After"));
    }

    private void await(Problem problem) {
        if (problem.isAboutTheCaller()) {
            throw LauncherException.failure("the gateway at " + base + " refuses: " + problem.detail()
                    + (key.isPresent() ? "" : " (a key is given with --key or in FICKLESTREAM_KEY)"));
        }
        if (problem.passes()) {
            patience.busy(problem);
        } else if (problem.isFault()) {
            patience.failed(problem);
        } else {
            patience.reward();
            throw new RefusedException(problem);
        }
    }
}
