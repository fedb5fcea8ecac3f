package io.ficklestream.launcher.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks services how they are. */
public final class Health {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** What a health check can say. */
    public enum Status {
        UP,
        DOWN,
        /** Nobody listens yet, or the service is too busy to answer in time. */
        NO_ANSWER
    }

    /**
     * The answer to a health check.
     *
     * @param status what it says
     * @param detail the service's own words, or why there are none
     */
    public record Answer(Status status, String detail) {

        public boolean isUp() {
            return status == Status.UP;
        }
    }

    /** Whether the service at the address takes work. */
    public Answer readiness(URI service) {
        return ask(service, "ready");
    }

    /** Whether the service at the address can go on at all. */
    public Answer liveness(URI service) {
        return ask(service, "live");
    }

    private Answer ask(URI service, String check) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/q/health/" + check))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(statusOf(answer.statusCode()), answer.body());
        } catch (IOException e) {
            return new Answer(Status.NO_ANSWER, "no answer from " + service);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(Status.NO_ANSWER, "interrupted");
        }
    }

    private static Status statusOf(int code) {
        if (code == OK) {
            return Status.UP;
        }
        return code == UNAVAILABLE ? Status.DOWN : Status.NO_ANSWER;
    }
}
