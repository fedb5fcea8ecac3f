package io.ficklestream.vision.growing;

import io.ficklestream.vision.image.LabelImage;
import java.util.Arrays;

/**
 * Seeds of several labels on a grid; a pixel may be a seed of none, one or several.
 *
 * @param height rows, at least 1
 * @param width columns, at least 1
 * @param labels number of labels, 1..64
 * @param sets the labels that each pixel is a seed of, row-major [height*width], bit l for label l; not copied: do not
 *     modify after
 */
public record SeedCues(int height, int width, int labels, long[] sets) {
    /** The index that means "no seed" in a {@link LabelImage}. */
    public static final int UNDECIDED = 255;

    /** @throws IllegalArgumentException if sizes do not agree, or a pixel is a seed of a label there is not */
    public SeedCues {
        if (height < 1 || width < 1 || sets.length != (long) height * width) {
            throw new IllegalArgumentException(
                    "a grid of " + height + " x " + width + " pixels cannot have seeds for " + sets.length);
        }
        requireOnly(LabelBits.first(labels), sets);
    }

    /**
     * Seeds of at most one label a pixel.
     *
     * @param image labels, 255 where there is no seed
     * @param labels number of labels, 1..64
     * @throws IllegalArgumentException if an index is neither a label nor 255
     */
    public static SeedCues of(LabelImage image, int labels) {
        byte[] indices = image.indices();
        long[] sets = new long[indices.length];
        for (int pixel = 0; pixel < sets.length; pixel++) {
            int index = indices[pixel] & 0xff;
            if (index != UNDECIDED) {
                sets[pixel] = LabelBits.of(index);
            }
        }
        return new SeedCues(image.height(), image.width(), labels, sets);
    }

    /** Number of pixels. */
    public int pixels() {
        return sets.length;
    }

    /** Whether a pixel, y * width + x, is a seed of a label, 0..63. */
    public boolean isSeed(int label, int pixel) {
        return LabelBits.contains(sets[pixel], label);
    }

    /** How many pixels are seeds of a label, 0..63. */
    public int count(int label) {
        int count = 0;
        for (long set : sets) {
            if (LabelBits.contains(set, label)) {
                count++;
            }
        }
        return count;
    }

    private static void requireOnly(long allowed, long[] sets) {
        for (int pixel = 0; pixel < sets.length; pixel++) {
            long others = sets[pixel] & ~allowed;
            if (others != 0) {
                throw new IllegalArgumentException("pixel " + pixel + " is a seed of label "
                        + LabelBits.smallest(others) + ", but there are only " + Long.bitCount(allowed) + " labels");
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeedCues cues
                && height == cues.height
                && width == cues.width
                && labels == cues.labels
                && Arrays.equals(sets, cues.sets);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * height + width) + Arrays.hashCode(sets);
    }

    @Override
    public String toString() {
        return "SeedCues[" + height + " x " + width + ", " + labels + " labels]";
    }
}
