package io.ficklestream.launcher.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;

/**
 * Why the gateway did not do what it was asked for, as it says itself (RFC 9457).
 *
 * @param status the HTTP status; 0 where the gateway did not come to answer
 * @param detail a sentence for a person
 * @param retryAfter how long to wait before asking again, where waiting helps
 */
record Problem(int status, String detail, Optional<Duration> retryAfter) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_DETAIL = 500;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    /**
     * Understands an answer.
     *
     * @param retryAfter the header, where there is one
     */
    static Problem of(int status, String body, Optional<String> retryAfter) {
        return new Problem(status, detail(status, body), retryAfter.flatMap(Problem::seconds));
    }

    /** Something that shows before the gateway is asked. */
    static Problem ofFile(String detail) {
        return new Problem(0, detail, Optional.empty());
    }

    private static String detail(int status, String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            for (String field : new String[] {"detail", "title"}) {
                if (problem.path(field).isTextual()) {
                    return shortened(problem.get(field).asText());
                }
            }
        } catch (JsonProcessingException e) {
            // Something between here and the gateway has answered, in its own way.
            return "HTTP status " + status + ": " + shortened(body.strip());
        }
        return "HTTP status " + status;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL) + "...";
    }

    /** A date instead of seconds is allowed too; then the usual pause does. */
    private static Optional<Duration> seconds(String header) {
        return header.matches("\\d{1,6}") ? Optional.of(Duration.ofSeconds(Long.parseLong(header))) : Optional.empty();
    }

    /** Whether the same request can succeed later. */
    boolean passes() {
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
    }

    /** Whether it is the caller who is not allowed to ask. */
    boolean isAboutTheCaller() {
        return status == UNAUTHORIZED || status == FORBIDDEN;
    }
}
