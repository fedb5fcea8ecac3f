package io.ficklestream.launcher.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why the gateway did not do what it was asked for, as it says itself (RFC 9457).
 *
 * @param status the HTTP status; 0 where the gateway did not come to answer
 * @param detail a sentence for a person
 * @param retryAfter how long to wait before asking again, where waiting helps
 * @param differs what is there under the same id with other content
 */
record Problem(int status, String detail, Optional<Duration> retryAfter, Set<String> differs) {

    /** What can differ. */
    static final String PHOTOGRAPH = "photograph";

    static final String LABELS = "labels";
    static final String MASK = "mask";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_DETAIL = 500;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int BAD_GATEWAY = 502;
    private static final Set<Integer> FAULTS = Set.of(408, 500, 504);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    Problem {
        differs = Set.copyOf(differs);
    }

    /**
     * Understands an answer.
     *
     * @param retryAfter the header, where there is one
     */
    static Problem of(int status, String body, Optional<String> retryAfter) {
        Optional<JsonNode> problem = parsed(body);
        return new Problem(
                status,
                problem.map(json -> detail(status, json)).orElseGet(() -> foreign(status, body)),
                retryAfter.flatMap(Problem::seconds),
                problem.map(Problem::differs).orElse(Set.of()));
    }

    /** Something that shows before the gateway is asked. */
    static Problem ofFile(String detail) {
        return new Problem(0, detail, Optional.empty(), Set.of());
    }

    private static Optional<JsonNode> parsed(String body) {
        try {
            return Optional.of(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String detail(int status, JsonNode problem) {
        for (String field : new String[] {"detail", "title"}) {
            if (problem.path(field).isTextual()) {
                return shortened(problem.get(field).asText());
            }
        }
        return "HTTP status " + status;
    }

    /** Something between here and the gateway has answered, in its own way. */
    private static String foreign(int status, String body) {
        return "HTTP status " + status + ": " + shortened(body.strip());
    }

    private static Set<String> differs(JsonNode problem) {
        Set<String> parts = new TreeSet<>();
        problem.path("differs").forEach(part -> parts.add(part.asText()));
        return parts;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL) + "...";
    }

    /** A date instead of seconds is allowed too; then the usual pause does. */
    private static Optional<Duration> seconds(String header) {
        return header.matches("\\d{1,6}") ? Optional.of(Duration.ofSeconds(Long.parseLong(header))) : Optional.empty();
    }

    /** Whether the gateway asks to come back later, or somebody else says that it is away. */
    boolean passes() {
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE || status == BAD_GATEWAY;
    }

    /** Whether it went wrong in a way that need not happen again. */
    boolean isFault() {
        return FAULTS.contains(status);
    }

    /** Whether it is the caller who is not allowed to ask. */
    boolean isAboutTheCaller() {
        return status == UNAUTHORIZED || status == FORBIDDEN;
    }
}
