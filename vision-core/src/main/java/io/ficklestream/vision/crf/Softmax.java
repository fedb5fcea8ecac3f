package io.ficklestream.vision.crf;

import java.util.Arrays;

/**
 * Softmax over the labels of a row of pixels, [group][x][lane], in place. All arrays of a loop share one
 * index: what the compiler can turn into vector instructions. Not thread-safe: one for every thread.
 */
final class Softmax {
    private final LaneKernels kernels;
    private final int width;
    private final float[] largest;
    private final float[] sums;

    Softmax(LaneKernels kernels, int width) {
        this.width = width;
        this.kernels = kernels;
        this.largest = new float[width * kernels.lanes()];
        this.sums = new float[width * kernels.lanes()];
    }

    /** Scores become probabilities. */
    void apply(float[][] row) {
        System.arraycopy(row[0], 0, largest, 0, largest.length);
        for (int group = 1; group < row.length; group++) {
            raise(largest, row[group]);
        }
        kernels.largestOfLanes(largest, width);
        Arrays.fill(sums, 0);
        for (float[] group : row) {
            exponentiate(group, largest, sums);
        }
        kernels.sumOfLanes(sums, width);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = 1 / sums[i];
        }
        for (float[] group : row) {
            scale(group, sums);
        }
    }

    private static void raise(float[] largest, float[] scores) {
        for (int i = 0; i < largest.length; i++) {
            largest[i] = Math.max(largest[i], scores[i]);
        }
    }

    private static void exponentiate(float[] scores, float[] largest, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            float e = Exponential.of(scores[i] - largest[i]);
            scores[i] = e;
            sums[i] += e;
        }
    }

    private static void scale(float[] probabilities, float[] factors) {
        for (int i = 0; i < factors.length; i++) {
            probabilities[i] *= factors[i];
        }
    }
}
