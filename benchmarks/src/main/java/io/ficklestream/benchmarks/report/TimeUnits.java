package io.ficklestream.benchmarks.report;

import java.util.Map;
import java.util.Optional;

/** Units of time for one operation, as JMH writes them. */
final class TimeUnits {
    private static final Map<String, Double> SECONDS = Map.of("s/op", 1.0, "ms/op", 1e-3, "us/op", 1e-6, "ns/op", 1e-9);

    private TimeUnits() {}

    /** Seconds in one of these units; empty for other units. */
    static Optional<Double> seconds(String unit) {
        return Optional.ofNullable(SECONDS.get(unit));
    }

    static String known() {
        return "s/op, ms/op, us/op, ns/op";
    }
}
