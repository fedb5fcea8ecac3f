package io.ficklestream.vision.localization;

import java.util.Random;

/** Responses of normal noise with a mean a little above zero, as a classifier's are for a class that is there. */
final class RandomResponses {
    private RandomResponses() {}

    static Responses of(Random random, int classes, int kernel, int height, int width) {
        float[] values = new float[classes * kernel * kernel * height * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() + 0.3);
        }
        return new Responses(classes, kernel, height, width, values);
    }
}
