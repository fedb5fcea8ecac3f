package io.ficklestream.vision.growing;

import java.util.Arrays;

/**
 * The one label, or none, that every pixel may belong to a region of. Filled again and again. Not thread-safe.
 *
 * <p>Cells lie row after row with a border of {@link #NONE} above, and one cell of it before each row, which is also the
 * one after the row before: so every pixel has a cell to its left, above it, and at both sides of that.
 */
final class LabelMap {
    /** In place of a label: no region. */
    static final byte NONE = -1;

    /** How far above 1 the rounding of a softmax may lead. */
    private static final float ROUNDING = 1e-4f;

    private final float backgroundThreshold;
    private final float foregroundThreshold;
    private final boolean seedsPreWritten;

    private final float[] largest;
    private final byte[] cells;
    private int stride;

    LabelMap(GrowingParameters parameters, int mostPixels) {
        backgroundThreshold = (float) parameters.backgroundThreshold();
        foregroundThreshold = (float) parameters.foregroundThreshold();
        seedsPreWritten = parameters.seedsPreWritten();
        largest = new float[mostPixels];
        cells = new byte[cellsFor(mostPixels)];
    }

    /** The most cells that any grid of so many pixels needs: (height + 1) * (width + 1) of a single row. */
    static int cellsFor(int mostPixels) {
        return Math.multiplyExact(2, Math.addExact(mostPixels, 1));
    }

    /**
     * A pixel's label is the most probable of the image's, of equals the smallest, if it is confident. Otherwise, if
     * seeds are written first, it is the one it is a seed of; of several, the largest.
     */
    void fill(SeedCues seeds, long imageLabels, float[] probabilities) {
        int pixels = seeds.pixels();
        stride = seeds.width() + 1;
        Arrays.fill(cells, 0, stride, NONE);
        findLargest(probabilities, imageLabels, pixels);
        int pixel = 0;
        for (int y = 0; y < seeds.height(); y++) {
            int cell = cell(y);
            cells[cell - 1] = NONE;
            for (int end = cell + seeds.width(); cell < end; cell++) {
                int label = confident(probabilities, imageLabels, pixels, pixel);
                cells[cell] = (byte) (label == NONE ? written(seeds.sets()[pixel] & imageLabels) : label);
                pixel++;
            }
        }
    }

    /** Largest values first and who has them later: a maximum without a choice is what processors are fast at. */
    private void findLargest(float[] probabilities, long imageLabels, int pixels) {
        System.arraycopy(probabilities, LabelBits.smallest(imageLabels) * pixels, largest, 0, pixels);
        long rest = LabelBits.withoutSmallest(imageLabels);
        for (; rest != 0; rest = LabelBits.withoutSmallest(rest)) {
            int plane = LabelBits.smallest(rest) * pixels;
            for (int pixel = 0; pixel < pixels; pixel++) {
                largest[pixel] = Math.max(largest[pixel], probabilities[plane + pixel]);
            }
        }
    }

    private int confident(float[] probabilities, long imageLabels, int pixels, int pixel) {
        float value = largest[pixel];
        if (!(value >= 0 && value <= 1 + ROUNDING)) {
            throw new IllegalArgumentException("the largest probability at pixel " + pixel + " is " + value
                    + "; probabilities must lie between 0 and 1");
        }
        if (!(value > backgroundThreshold || value > foregroundThreshold)) {
            return NONE;
        }
        long rest = imageLabels;
        while (probabilities[LabelBits.smallest(rest) * pixels + pixel] != value) {
            rest = LabelBits.withoutSmallest(rest);
        }
        int label = LabelBits.smallest(rest);
        return value > (label == 0 ? backgroundThreshold : foregroundThreshold) ? label : NONE;
    }

    private int written(long seedLabels) {
        return seedsPreWritten && seedLabels != 0 ? LabelBits.largest(seedLabels) : NONE;
    }

    /** Distance from a cell to the one below it. */
    int stride() {
        return stride;
    }

    /** The first cell of a row; the row's others follow. */
    int cell(int y) {
        return (y + 1) * stride + 1;
    }

    /** The labels of all cells; to be read only. */
    byte[] cells() {
        return cells;
    }
}
