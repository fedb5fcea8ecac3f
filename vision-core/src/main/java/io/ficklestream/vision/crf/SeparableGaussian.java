package io.ficklestream.vision.crf;

import io.ficklestream.vision.image.RgbImage;
import java.util.Arrays;

/**
 * The smoothness term as what it is on a grid of pixels: a separable convolution with a Gaussian. It is computed on a
 * grid that is coarser by up to a standard deviation, to which pixels are spread, and from which they are read,
 * bilinearly; the convolution in between is the narrower for it, so that the variances sum to the term's.
 */
final class SeparableGaussian implements PairwiseFilter {
    private final LaneKernels kernels;
    private final int width;
    private final CoarseAxis rows;
    private final CoarseAxis columns;

    /** sqrt(w) n is a product, since the convolution is one: here the factor of every row ... */
    private final float[] rowFactors;

    /** ... and that of every column, [x][lane]. */
    private final float[] columnFactors;

    /** What each thread has collected, [part][group][coarse row][x][lane]. */
    private final float[][][][] collected;

    /** [group][coarse row][x][lane] */
    private final float[][][] messages;

    /**
     * @param parts threads that collect
     */
    SeparableGaussian(GaussianTerm term, RgbImage image, LaneKernels kernels, LabelGroups groups, int parts) {
        this.kernels = kernels;
        this.width = image.width();
        this.rows = new CoarseAxis(image.height(), term.sxy());
        this.columns = new CoarseAxis(width, term.sxy());
        this.rowFactors = rows.normalisation(Math.sqrt(term.weight()));
        this.columnFactors = repeated(columns.normalisation(1), kernels.lanes());
        this.collected = new float[parts][groups.count()][rows.length()][columnFactors.length];
        this.messages = new float[groups.count()][rows.length()][columnFactors.length];
    }

    private static float[] repeated(float[] values, int times) {
        float[] repeated = new float[values.length * times];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = values[i / times];
        }
        return repeated;
    }

    @Override
    public int blockHeight() {
        return 1;
    }

    @Override
    public void collect(int part, int group, int y, float[] marginals) {
        float[][] to = collected[part][group];
        int at = rows.before(y);
        float after = rows.weightAfter(y);
        spread(marginals, columnFactors, (1 - after) * rowFactors[y], to[at], after * rowFactors[y], to[at + 1]);
    }

    private static void spread(float[] in, float[] factors, float a, float[] outA, float b, float[] outB) {
        for (int i = 0; i < in.length; i++) {
            float value = in[i] * factors[i];
            outA[i] += a * value;
            outB[i] += b * value;
        }
    }

    @Override
    public void addMessages(int group, int y, float[] scores) {
        float[][] from = messages[group];
        int at = rows.before(y);
        float after = rows.weightAfter(y);
        read((1 - after) * rowFactors[y], from[at], after * rowFactors[y], from[at + 1], columnFactors, scores);
    }

    private static void read(float a, float[] inA, float b, float[] inB, float[] factors, float[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] += factors[i] * (a * inA[i] + b * inB[i]);
        }
    }

    @Override
    public Filtering filtering() {
        return new Convolution();
    }

    /**
     * Loops run over single rows with one index for all arrays: what the compiler can turn into vector instructions.
     */
    private final class Convolution implements Filtering {
        /** [coarse row][coarse column][lane] */
        private final float[][] coarse = new float[rows.length()][columns.length() * kernels.lanes()];

        private final float[][] blurred = new float[rows.length()][columns.length() * kernels.lanes()];
        private final float[] shifted = new float[columns.length() * kernels.lanes()];

        @Override
        public void filter(int group) {
            for (int y = 0; y < rows.length(); y++) {
                float[] tall = collected[0][group][y];
                for (int part = 1; part < collected.length; part++) {
                    add(1, collected[part][group][y], tall);
                    Arrays.fill(collected[part][group][y], 0);
                }
                kernels.spreadLine(tall, width, columns.step(), coarse[y]);
                Arrays.fill(tall, 0);
            }
            blurRows();
            blurColumns();
            for (int y = 0; y < rows.length(); y++) {
                kernels.readLine(coarse[y], width, columns.step(), messages[group][y]);
            }
        }

        private void blurRows() {
            for (int y = 0; y < rows.length(); y++) {
                Arrays.fill(blurred[y], 0);
                for (int tap = -rows.radius(); tap <= rows.radius(); tap++) {
                    if (y + tap >= 0 && y + tap < rows.length()) {
                        add(rows.tap(tap), coarse[y + tap], blurred[y]);
                    }
                }
            }
        }

        private void blurColumns() {
            for (int y = 0; y < rows.length(); y++) {
                Arrays.fill(coarse[y], 0);
                for (int tap = -columns.radius(); tap <= columns.radius(); tap++) {
                    shift(blurred[y], tap * kernels.lanes());
                    add(columns.tap(tap), shifted, coarse[y]);
                }
            }
        }

        private void shift(float[] row, int by) {
            int from = Math.min(row.length, Math.max(0, by));
            int to = Math.min(row.length, Math.max(0, -by));
            Arrays.fill(shifted, 0);
            System.arraycopy(row, from, shifted, to, row.length - Math.max(from, to));
        }

        private static void add(float weight, float[] in, float[] out) {
            for (int i = 0; i < out.length; i++) {
                out[i] += weight * in[i];
            }
        }
    }
}
