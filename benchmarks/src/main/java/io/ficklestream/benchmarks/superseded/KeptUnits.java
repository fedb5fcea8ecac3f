package io.ficklestream.benchmarks.superseded;

import io.ficklestream.vision.localization.SelectionParameters;

/**
 * The hidden units that one sample keeps, redrawn in place for sample after sample. Not thread-safe: one per thread.
 *
 * <p>Every (sample, offset) has a random stream of its own, counted (block, offset, sample, 0), so what is kept depends
 * on nothing but the key, the sample, the grid's size and the parameters.
 */
final class KeptUnits {
    private static final int WORDS_AT_A_TIME = 8 * Philox4x32.WORDS;

    private final GeometricGaps gaps;
    private final int offsets;
    private final int centre;
    private final int pixels;

    /** Kept pixels, offset after offset, ascending within each; the centre's are left out, since all are kept. */
    private final int[] kept;

    /** Where each offset's kept pixels end in {@link #kept}. */
    private final int[] ends;

    private final int[] words = new int[WORDS_AT_A_TIME];

    KeptUnits(SelectionParameters parameters, GeometricGaps gaps, int pixels) {
        this.gaps = gaps;
        this.offsets = parameters.offsets();
        this.centre = parameters.centre();
        this.pixels = pixels;
        this.kept = new int[Math.multiplyExact(offsets - 1, pixels)];
        this.ends = new int[offsets];
    }

    /** Draws the units that the given sample keeps. */
    void draw(long key, int sample) {
        int count = 0;
        for (int offset = 0; offset < offsets; offset++) {
            if (offset != centre) {
                count = drawOffset(key, sample, offset, count);
            }
            ends[offset] = count;
        }
    }

    private int drawOffset(long key, int sample, int offset, int from) {
        int count = from;
        int block = 0;
        int word = WORDS_AT_A_TIME;
        int pixel = 0;
        while (true) {
            if (word == WORDS_AT_A_TIME) {
                block = refill(key, sample, offset, block);
                word = 0;
            }
            int gap = gaps.gap(words[word++]);
            pixel += gap;
            if (pixel >= pixels) {
                return count;
            }
            if (gap < GeometricGaps.LIMIT) {
                kept[count++] = pixel++;
            }
        }
    }

    private int refill(long key, int sample, int offset, int fromBlock) {
        int block = fromBlock;
        for (int at = 0; at < WORDS_AT_A_TIME; at += Philox4x32.WORDS) {
            Philox4x32.block(key, block++, offset, sample, 0, words, at);
        }
        return block;
    }

    /**
     * Sums the selected responses of one class for every pixel, the centre's first, then offset by offset.
     *
     * @param responses planes [offset][pixel], zero where the window is outside the grid
     * @param from index of the class's first plane
     * @param sums receives one sum a pixel
     */
    void sum(float[] responses, int from, float[] sums) {
        System.arraycopy(responses, from + centre * pixels, sums, 0, pixels);
        int i = 0;
        for (int offset = 0; offset < offsets; offset++) {
            int plane = from + offset * pixels;
            for (int end = ends[offset]; i < end; i++) {
                int pixel = kept[i];
                sums[pixel] += responses[plane + pixel];
            }
        }
    }
}
