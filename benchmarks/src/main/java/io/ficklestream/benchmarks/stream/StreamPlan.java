package io.ficklestream.benchmarks.stream;

import java.time.Duration;

/**
 * How long each part is measured.
 *
 * @param label the name in reports
 * @param warmUpPasses network passes before counting
 * @param passes shortest time for each round of passes
 * @param settling shortest time from the first submission until seeds count; the first {@code inFlight} never do
 * @param steady shortest time in which seeds count
 * @param inFlight photographs between submission and seed at any time: enough that no stage waits for work
 */
public record StreamPlan(
        String label, int warmUpPasses, Duration passes, Duration settling, Duration steady, int inFlight) {

    /** Figures for publication. */
    public static final StreamPlan FULL =
            new StreamPlan("full", 9, Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(120), 16);

    /** A look at where things stand. */
    public static final StreamPlan QUICK =
            new StreamPlan("quick", 2, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20), 12);
}
