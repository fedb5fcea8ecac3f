package io.ficklestream.vision.growing;

import io.ficklestream.vision.image.LabelImage;
import java.util.Arrays;

/** Grids of digits: rows of labels, a dot where there is none. */
final class Drawing {
    /** Labels of drawn scenes: 0..3. */
    static final int LABELS = 4;

    private static final char NOTHING = '.';

    private Drawing() {}

    static SeedCues seeds(String... rows) {
        int width = rows[0].length();
        byte[] indices = new byte[rows.length * width];
        for (int pixel = 0; pixel < indices.length; pixel++) {
            char drawn = rows[pixel / width].charAt(pixel % width);
            indices[pixel] = (byte) (drawn == NOTHING ? SeedCues.UNDECIDED : drawn - '0');
        }
        return SeedCues.of(new LabelImage(rows.length, width, indices), LABELS);
    }

    /** Certainty of the drawn label; equal probabilities where there is none. */
    static float[] predictions(String... rows) {
        int width = rows[0].length();
        int pixels = rows.length * width;
        float[] probabilities = new float[LABELS * pixels];
        for (int pixel = 0; pixel < pixels; pixel++) {
            char drawn = rows[pixel / width].charAt(pixel % width);
            for (int label = 0; label < LABELS; label++) {
                boolean certain = drawn == (char) ('0' + label);
                probabilities[label * pixels + pixel] = drawn == NOTHING ? 1f / LABELS : certain ? 1 : 0;
            }
        }
        return probabilities;
    }

    /** The seeds with one more label at a pixel. */
    static SeedCues also(SeedCues seeds, int pixel, int label) {
        long[] sets = Arrays.copyOf(seeds.sets(), seeds.pixels());
        sets[pixel] |= LabelBits.of(label);
        return new SeedCues(seeds.height(), seeds.width(), seeds.labels(), sets);
    }
}
