package io.ficklestream.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ficklestream.gateway.domain.RefusedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Why something was not done (RFC 9457).
 *
 * @param type always {@code about:blank}: title and status say what kind it is
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is wrong and what to do
 * @param field the field that is wrong
 * @param limit bytes that fit
 * @param differs the parts of an image that are others than those that are there
 * @param retryAfterSeconds when it is worth asking again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String field,
        Long limit,
        List<String> differs,
        Integer retryAfterSeconds) {
    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "about:blank";

    private static final Map<RefusedException.Reason, Integer> STATUS = Map.of(
            RefusedException.Reason.INVALID, 422,
            RefusedException.Reason.TOO_LARGE, 413,
            RefusedException.Reason.UNSUPPORTED, 415,
            RefusedException.Reason.BUSY, 429,
            RefusedException.Reason.CONFLICT, 409,
            RefusedException.Reason.UNKNOWN, 404);

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(408, "Request Timeout"),
            Map.entry(409, "Conflict"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"));

    /** A problem without anything further to say. */
    public static Problem of(int status, String detail) {
        return new Problem(TYPE, TITLES.getOrDefault(status, "HTTP " + status), status, detail, null, null, null, null);
    }

    /** More bytes than fit. */
    public static Problem tooLarge(long limit, String detail) {
        Problem plain = of(413, detail);
        return new Problem(TYPE, plain.title, plain.status, detail, null, limit, null, null);
    }

    /** A value that cannot be used. */
    public static Problem invalid(String field, String detail) {
        Problem plain = of(422, detail);
        return new Problem(TYPE, plain.title, plain.status, detail, field, null, null, null);
    }

    /** Something to be asked for again later. */
    public static Problem later(int status, int seconds, String detail) {
        Problem plain = of(status, detail);
        return new Problem(TYPE, plain.title, plain.status, detail, null, null, null, seconds);
    }

    /** What was refused. */
    public static Problem of(RefusedException refusal) {
        Problem plain = of(STATUS.get(refusal.reason()), refusal.getMessage());
        return new Problem(
                TYPE,
                plain.title,
                plain.status,
                plain.detail,
                refusal.field().orElse(null),
                refusal.limit().isPresent() ? refusal.limit().getAsLong() : null,
                refusal.differs().isEmpty() ? null : refusal.differs(),
                refusal.retryAfterSeconds().isPresent()
                        ? refusal.retryAfterSeconds().getAsInt()
                        : null);
    }

    /** Its members by name, those that are there. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.put("field", field);
        members.put("limit", limit);
        members.put("differs", differs);
        members.put("retryAfterSeconds", retryAfterSeconds);
        members.values().removeIf(Objects::isNull);
        return members;
    }
}
