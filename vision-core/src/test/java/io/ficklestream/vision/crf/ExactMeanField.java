package io.ficklestream.vision.crf;

import io.ficklestream.vision.image.RgbImage;

/** Mean field over all pairs of pixels in double precision, from the definition: what the lattice approximates. */
final class ExactMeanField {
    private final int pixels;
    private final int labels;
    private final double[][] kernel;

    private ExactMeanField(RgbImage image, int labels, DenseCrfParameters parameters) {
        this.pixels = image.pixels();
        this.labels = labels;
        this.kernel = new double[pixels][pixels];
        add(image, parameters.gaussian());
        add(image, parameters.bilateral());
    }

    /** [labels][pixels] in and out, as {@link DenseCrf#infer}. */
    static float[] infer(RgbImage image, float[] unary, int labels, DenseCrfParameters parameters) {
        ExactMeanField field = new ExactMeanField(image, labels, parameters);
        double[][] q = field.softmax(unary, new double[labels][field.pixels]);
        for (int i = 0; i < parameters.iterations(); i++) {
            q = field.softmax(unary, field.messages(q));
        }
        return field.flatten(q);
    }

    /** Adds weight * diag(n) K diag(n), n_i = 1 / sqrt(sum_j K_ij). */
    private void add(RgbImage image, PairwiseTerm term) {
        float[] features = term.features(image);
        double[][] k = gaussian(features, term.dimensions());
        double[] sums = new double[pixels];
        for (int i = 0; i < pixels; i++) {
            for (int j = 0; j < pixels; j++) {
                sums[i] += k[i][j];
            }
        }
        for (int i = 0; i < pixels; i++) {
            for (int j = 0; j < pixels; j++) {
                kernel[i][j] += term.weight() * k[i][j] / Math.sqrt(sums[i] * sums[j]);
            }
        }
    }

    static double[][] gaussian(float[] features, int dimensions) {
        int points = features.length / dimensions;
        double[][] k = new double[points][points];
        for (int i = 0; i < points; i++) {
            for (int j = 0; j < points; j++) {
                double distance = 0;
                for (int d = 0; d < dimensions; d++) {
                    double difference = features[i * dimensions + d] - features[j * dimensions + d];
                    distance += difference * difference;
                }
                k[i][j] = Math.exp(-0.5 * distance);
            }
        }
        return k;
    }

    private double[][] messages(double[][] q) {
        double[][] messages = new double[labels][pixels];
        for (int label = 0; label < labels; label++) {
            for (int i = 0; i < pixels; i++) {
                for (int j = 0; j < pixels; j++) {
                    messages[label][i] += kernel[i][j] * q[label][j];
                }
            }
        }
        return messages;
    }

    private double[][] softmax(float[] unary, double[][] messages) {
        double[][] q = new double[labels][pixels];
        for (int pixel = 0; pixel < pixels; pixel++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int label = 0; label < labels; label++) {
                q[label][pixel] = messages[label][pixel] - unary[label * pixels + pixel];
                largest = Math.max(largest, q[label][pixel]);
            }
            double sum = 0;
            for (int label = 0; label < labels; label++) {
                q[label][pixel] = Math.exp(q[label][pixel] - largest);
                sum += q[label][pixel];
            }
            for (int label = 0; label < labels; label++) {
                q[label][pixel] /= sum;
            }
        }
        return q;
    }

    private float[] flatten(double[][] q) {
        float[] flat = new float[labels * pixels];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = (float) q[i / pixels][i % pixels];
        }
        return flat;
    }
}
