package io.ficklestream.benchmarks.paper;

import java.util.Random;

/**
 * What all forms start from: the feature map before expansion and one class's weights.
 *
 * @param channels k
 * @param height grid rows
 * @param width grid columns
 * @param window s, odd
 * @param features [channel][y][x]
 * @param weights [offset][channel], offset = ky * window + kx
 */
public record PaperInput(int channels, int height, int width, int window, float[] features, float[] weights) {

    public PaperInput {
        if (features.length != channels * height * width || weights.length != window * window * channels) {
            throw new IllegalArgumentException("features and weights do not have the shapes they are said to have");
        }
    }

    /** Normally distributed values; the same for the same seed. */
    public static PaperInput random(long seed, int channels, int height, int width, int window) {
        Random random = new Random(seed);
        return new PaperInput(
                channels,
                height,
                width,
                window,
                gaussian(random, channels * height * width),
                gaussian(random, window * window * channels));
    }

    private static float[] gaussian(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    /** s * s. */
    public int offsets() {
        return window * window;
    }

    /** Grid cells, which are also the windows. */
    public int pixels() {
        return height * width;
    }

    /** Zeros around the grid on each side, so that every cell is the centre of a window. */
    int radius() {
        return window / 2;
    }

    int paddedHeight() {
        return height + window - 1;
    }

    int paddedWidth() {
        return width + window - 1;
    }
}
