package io.ficklestream.vision.crf;

import io.ficklestream.vision.image.RgbImage;
import java.util.Arrays;
import java.util.List;

/** All terms of a small image as one matrix over all pairs of pixels. */
final class ExactFilter implements PairwiseFilter {
    /** Rows of the matrix that one pass adds, so that sums are read and written a quarter as often. */
    private static final int AT_ONCE = 4;

    private final int pixels;
    private final int lanes;

    /** Values of a row of pixels. */
    private final int line;

    /** [group][pixel][lane] */
    private final float[][] marginals;

    /** [group][pixel][lane] */
    private final float[][] messages;

    /** [pixel][pixel], symmetric: sum over the terms of w n_i k n_j. */
    private final float[][] matrix;

    ExactFilter(RgbImage image, List<PairwiseTerm> terms, LabelGroups groups) {
        this.lanes = groups.lanes();
        this.line = image.width() * lanes;
        this.marginals = groups.allocate(image.pixels());
        this.messages = groups.allocate(image.pixels());
        this.pixels = image.pixels();
        this.matrix = new float[pixels][pixels];
        float[][] kernel = terms.size() > 1 ? new float[pixels][pixels] : matrix;
        for (PairwiseTerm term : terms) {
            fill(kernel, byDimension(term.features(image), term.dimensions()));
            normalise(kernel, term.weight());
            if (kernel != matrix) {
                for (int i = 0; i < pixels; i++) {
                    add(kernel[i], matrix[i]);
                }
            }
        }
    }

    private static float[][] byDimension(float[] features, int dimensions) {
        float[][] planes = new float[dimensions][features.length / dimensions];
        for (int i = 0; i < features.length; i++) {
            planes[i % dimensions][i / dimensions] = features[i];
        }
        return planes;
    }

    private static void fill(float[][] kernel, float[][] features) {
        for (int i = 0; i < kernel.length; i++) {
            Arrays.fill(kernel[i], 0);
            for (float[] feature : features) {
                subtractHalfSquares(feature, feature[i], kernel[i]);
            }
            Exponential.apply(kernel[i]);
        }
    }

    private static void subtractHalfSquares(float[] feature, float mine, float[] out) {
        for (int j = 0; j < out.length; j++) {
            float difference = feature[j] - mine;
            out[j] -= 0.5f * difference * difference;
        }
    }

    private static void normalise(float[][] kernel, double weight) {
        float[] factors = new float[kernel.length];
        for (int i = 0; i < factors.length; i++) {
            double sum = 0;
            for (float value : kernel[i]) {
                sum += value;
            }
            factors[i] = (float) Math.sqrt(weight / sum);
        }
        for (int i = 0; i < factors.length; i++) {
            scale(kernel[i], factors[i], factors);
        }
    }

    private static void scale(float[] row, float factor, float[] factors) {
        for (int j = 0; j < row.length; j++) {
            row[j] *= factor * factors[j];
        }
    }

    private static void add(float[] in, float[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] += in[j];
        }
    }

    @Override
    public int blockHeight() {
        return 1;
    }

    @Override
    public void collect(int part, int group, int y, float[] row) {
        System.arraycopy(row, 0, marginals[group], y * line, line);
    }

    @Override
    public Filtering filtering() {
        float[] sums = new float[pixels];
        return group -> {
            for (int lane = 0; lane < lanes; lane++) {
                multiply(marginals[group], lane, sums);
                for (int i = 0; i < pixels; i++) {
                    messages[group][i * lanes + lane] = sums[i];
                }
            }
        };
    }

    @Override
    public void addMessages(int group, int y, float[] scores) {
        for (int i = 0; i < line; i++) {
            scores[i] += messages[group][y * line + i];
        }
    }

    private void multiply(float[] q, int lane, float[] sums) {
        Arrays.fill(sums, 0);
        int j = 0;
        for (; j + AT_ONCE <= pixels; j += AT_ONCE) {
            addRows(q, j * lanes + lane, j, sums);
        }
        for (; j < pixels; j++) {
            addRow(q[j * lanes + lane], matrix[j], sums);
        }
    }

    private void addRows(float[] q, int from, int j, float[] sums) {
        float qa = q[from];
        float qb = q[from + lanes];
        float qc = q[from + 2 * lanes];
        float qd = q[from + 3 * lanes];
        addFour(qa, matrix[j], qb, matrix[j + 1], qc, matrix[j + 2], qd, matrix[j + 3], sums);
    }

    private static void addFour(
            float qa, float[] a, float qb, float[] b, float qc, float[] c, float qd, float[] d, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += qa * a[i] + qb * b[i] + qc * c[i] + qd * d[i];
        }
    }

    private static void addRow(float q, float[] row, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += q * row[i];
        }
    }
}
