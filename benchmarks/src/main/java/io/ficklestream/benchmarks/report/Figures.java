package io.ficklestream.benchmarks.report;

import java.util.Arrays;

/**
 * Median and spread of repeated measurements. The spread is the median absolute deviation (MAD), which a single disturbed
 * iteration cannot move.
 *
 * @param median of the iterations
 * @param error MAD of the iterations; NaN with fewer than three
 * @param iterations how many there were
 * @param unit of both
 */
public record Figures(double median, double error, int iterations, String unit) {

    private static final int FEWEST_FOR_A_SPREAD = 3;

    /** Figures of at least one value. */
    public static Figures of(double[] values, String unit) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double median = median(values);
        double[] deviations =
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
        double error = values.length < FEWEST_FOR_A_SPREAD ? Double.NaN : median(deviations);
        return new Figures(median, error, values.length, unit);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
