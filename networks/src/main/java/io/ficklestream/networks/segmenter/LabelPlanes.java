package io.ficklestream.networks.segmenter;

import io.ficklestream.networks.tensors.FloatTensor;

/** Values per label and pixel, laid out [label][pixel]. */
final class LabelPlanes {

    private LabelPlanes() {}

    /** From a network's output [1, h, w, labels]. */
    static float[] planar(FloatTensor output) {
        int labels = output.dimension(3);
        int cells = output.dimension(1) * output.dimension(2);
        float[] planes = new float[labels * cells];
        for (int i = 0; i < planes.length; i++) {
            planes[i % labels * cells + i / labels] = output.values()[i];
        }
        return planes;
    }

    static void add(float[] sum, float[] planes) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += planes[i];
        }
    }

    static float[] mirrored(float[] planes, int width) {
        float[] mirrored = new float[planes.length];
        for (int row = 0; row < planes.length; row += width) {
            for (int x = 0; x < width; x++) {
                mirrored[row + x] = planes[row + width - 1 - x];
            }
        }
        return mirrored;
    }

    /** Softmax over labels of the scores times {@code factor}. */
    static float[] softmax(float[] scores, int pixels, float factor) {
        float[] probabilities = new float[scores.length];
        for (int pixel = 0; pixel < pixels; pixel++) {
            float largest = scores[best(scores, pixels, pixel) * pixels + pixel];
            double sum = 0;
            for (int i = pixel; i < scores.length; i += pixels) {
                probabilities[i] = (float) Math.exp(factor * (scores[i] - largest));
                sum += probabilities[i];
            }
            for (int i = pixel; i < scores.length; i += pixels) {
                probabilities[i] /= (float) sum;
            }
        }
        return probabilities;
    }

    /** The label with the largest value; of equals the first. */
    static int best(float[] planes, int pixels, int pixel) {
        int best = 0;
        for (int label = 1; label * pixels < planes.length; label++) {
            if (planes[label * pixels + pixel] > planes[best * pixels + pixel]) {
                best = label;
            }
        }
        return best;
    }
}
