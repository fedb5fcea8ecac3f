package io.ficklestream.vision.localization;

import java.util.Random;

/** A feature map and a linear head of given shape, [channels][height][width] and [classes][channels][kernel][kernel]. */
record Features(int channels, int height, int width, int classes, int kernel, double[][][] x, double[][][][] weights) {

    static Features random(Random random, int channels, int height, int width, int classes, int kernel) {
        double[][][] x = new double[channels][height][width];
        double[][][][] weights = new double[classes][channels][kernel][kernel];
        for (double[][] plane : x) {
            fill(random, plane);
        }
        for (double[][][] head : weights) {
            for (double[][] window : head) {
                fill(random, window);
            }
        }
        return new Features(channels, height, width, classes, kernel, x, weights);
    }

    private static void fill(Random random, double[][] plane) {
        for (double[] row : plane) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextGaussian();
            }
        }
    }

    /** {@code response_o(u) = sum_k W[c,k,o] x_k(u)}, the fast form's only input. */
    Responses responses() {
        int offsets = kernel * kernel;
        float[] values = new float[classes * offsets * height * width];
        int at = 0;
        for (int c = 0; c < classes; c++) {
            for (int o = 0; o < offsets; o++) {
                for (int y = 0; y < height; y++) {
                    for (int u = 0; u < width; u++) {
                        values[at++] = (float) response(c, o, y, u);
                    }
                }
            }
        }
        return new Responses(classes, kernel, height, width, values);
    }

    private double response(int c, int offset, int y, int u) {
        double sum = 0;
        for (int k = 0; k < channels; k++) {
            sum += weights[c][k][offset / kernel][offset % kernel] * x[k][y][u];
        }
        return sum;
    }
}
