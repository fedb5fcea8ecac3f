package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.Headers;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;

/**
 * Milliseconds by name of the step, as the services report them in record headers.
 *
 * @param millis for example {@code network} to 412.0
 */
public record Timings(SortedMap<String, Double> millis) {

    private static final String UNIT = "-ms";

    public Timings {
        millis = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(millis));
    }

    /** No timings. */
    public static Timings none() {
        return new Timings(new TreeMap<>());
    }

    /** The timings among a record's headers; a header that is no number tells nothing. */
    static Timings of(org.apache.kafka.common.header.Headers headers) {
        SortedMap<String, Double> millis = new TreeMap<>();
        for (Header header : headers) {
            if (header.key().startsWith(Headers.TIMING_PREFIX) && header.value() != null) {
                addIfNumber(millis, header);
            }
        }
        return new Timings(millis);
    }

    private static void addIfNumber(SortedMap<String, Double> millis, Header header) {
        String step = header.key().substring(Headers.TIMING_PREFIX.length());
        String name = step.endsWith(UNIT) ? step.substring(0, step.length() - UNIT.length()) : step;
        String text = new String(header.value(), StandardCharsets.UTF_8);
        if (text.matches("\\d+(\\.\\d+)?")) {
            millis.put(name, Double.valueOf(text));
        }
    }

    /** Both together; a step that occurs in both took the sum. */
    public Timings plus(Timings other) {
        SortedMap<String, Double> sum = new TreeMap<>(millis);
        other.millis.forEach((step, value) -> sum.merge(step, value, Double::sum));
        return new Timings(sum);
    }

    /** Both together; for a step that occurs in both, {@code other} is right. */
    public Timings overlaidBy(Timings other) {
        SortedMap<String, Double> overlaid = new TreeMap<>(millis);
        overlaid.putAll(other.millis);
        return new Timings(overlaid);
    }
}
