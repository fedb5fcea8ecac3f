package io.ficklestream.vision.localization;

/**
 * Linear resampling along one axis, half-pixel centres, edges repeated: per target position a run of source positions
 * and their weights, which sum to 1. When shrinking, the triangle is widened so that every source cell counts.
 */
final class AxisTaps {
    private final int[] first;
    private final float[][] weights;

    AxisTaps(int sourceLength, int targetLength, boolean mirrored) {
        first = new int[targetLength];
        weights = new float[targetLength][];
        double step = (double) sourceLength / targetLength;
        for (int target = 0; target < targetLength; target++) {
            double position = (mirrored ? targetLength - 1 - target : target) + 0.5;
            place(target, position * step - 0.5, Math.max(1, step), sourceLength);
        }
    }

    private void place(int target, double centre, double radius, int sourceLength) {
        int from = (int) Math.floor(centre - radius) + 1;
        int to = (int) Math.ceil(centre + radius);
        int lowest = clamp(from, sourceLength);
        double[] sums = new double[clamp(to - 1, sourceLength) - lowest + 1];
        double total = 0;
        for (int source = from; source < to; source++) {
            double weight = 1 - Math.abs(source - centre) / radius;
            sums[clamp(source, sourceLength) - lowest] += weight;
            total += weight;
        }
        first[target] = lowest;
        weights[target] = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            weights[target][i] = (float) (sums[i] / total);
        }
    }

    private static int clamp(int position, int length) {
        return Math.min(Math.max(position, 0), length - 1);
    }

    int length() {
        return first.length;
    }

    /** The weighted mean for one target position of source values that lie {@code stride} apart. */
    float apply(float[] source, int from, int stride, int target) {
        float[] w = weights[target];
        int at = from + first[target] * stride;
        float sum = 0;
        for (float weight : w) {
            sum += weight * source[at];
            at += stride;
        }
        return sum;
    }
}
