package io.ficklestream.benchmarks.inputs;

import io.ficklestream.vision.localization.Responses;
import java.util.Random;

/** Responses whose values are noise: what selections cost depends on their number, not on what they say. */
public final class RandomResponses {
    private static final long SEED = 20190417;

    private RandomResponses() {}

    /** Normally distributed responses on a square grid. */
    public static Responses of(int classes, int window, int side) {
        Random random = new Random(SEED);
        float[] values = new float[classes * window * window * side * side];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return new Responses(classes, window, side, side, values);
    }
}
