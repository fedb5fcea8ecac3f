package io.ficklestream.gateway.messaging.facts;

import io.ficklestream.contracts.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;

/** Reads how long the steps took, which stands in the headers of a result. */
final class StepTimings {
    private static final String UNIT = "-ms";

    private StepTimings() {}

    /** Milliseconds by step; what is no number is passed over. */
    static Map<String, Double> of(org.apache.kafka.common.header.Headers headers) {
        Map<String, Double> timings = new TreeMap<>();
        for (Header header : headers) {
            if (isTiming(header)) {
                millis(header).ifPresent(value -> timings.put(step(header.key()), value));
            }
        }
        return timings;
    }

    private static boolean isTiming(Header header) {
        return header.key().startsWith(Headers.TIMING_PREFIX) && header.key().endsWith(UNIT) && header.value() != null;
    }

    private static String step(String key) {
        return key.substring(
                Headers.TIMING_PREFIX.length(), Math.max(Headers.TIMING_PREFIX.length(), key.length() - UNIT.length()));
    }

    private static OptionalDouble millis(Header header) {
        try {
            double value = Double.parseDouble(new String(header.value(), StandardCharsets.UTF_8));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
