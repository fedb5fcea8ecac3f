package io.ficklestream.servicekit;

import io.ficklestream.contracts.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes how long a step took beside a message, never into it. */
public final class Timings {

    private static final double NANOS_PER_MILLI = 1e6;

    private Timings() {}

    /**
     * Adds a header.
     *
     * @param step such as {@code network}; becomes header {@code timing-network-ms}
     */
    public static void add(ProducerRecord<?, ?> message, String step, Duration took) {
        String millis = String.format(Locale.ROOT, "%.3f", took.toNanos() / NANOS_PER_MILLI);
        message.headers().add(Headers.TIMING_PREFIX + step + "-ms", millis.getBytes(StandardCharsets.UTF_8));
    }
}
