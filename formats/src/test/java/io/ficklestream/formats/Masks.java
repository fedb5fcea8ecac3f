package io.ficklestream.formats;

import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;
import java.util.OptionalDouble;
import java.util.Random;

/** Masks drawn in text or at random, and images to export with them. */
public final class Masks {
    private Masks() {}

    /** A row a line: a digit is a class number, a dot background, a question mark undecided. */
    public static LabelImage drawn(String... rows) {
        byte[] mask = new byte[rows.length * rows[0].length()];
        for (int i = 0; i < mask.length; i++) {
            char pixel = rows[i / rows[0].length()].charAt(i % rows[0].length());
            mask[i] = (byte) (pixel == '?' ? ExportImage.IGNORE : pixel == '.' ? 0 : pixel - '0');
        }
        return new LabelImage(rows.length, rows[0].length(), mask);
    }

    /** Blots of a few classes, of which some are a single pixel and some have holes. */
    public static LabelImage random(Random random, int classes) {
        int height = 1 + random.nextInt(30);
        int width = 1 + random.nextInt(30);
        byte[] mask = new byte[height * width];
        int stay = random.nextInt(4);
        for (int i = 0; i < mask.length; i++) {
            boolean like = i >= width && random.nextInt(4) < stay;
            mask[i] = like ? mask[i - (random.nextBoolean() ? width : 1)] : pixel(random, classes);
        }
        return new LabelImage(height, width, mask);
    }

    /** What a program exports of a photograph of grey, which fits any mask. */
    public static ExportImage image(String id, LabelImage mask) {
        return image(id, mask, OptionalDouble.of(0.75), false);
    }

    /** The same, with a maker and a confidence. */
    public static ExportImage image(String id, LabelImage mask, OptionalDouble confidence, boolean byPerson) {
        return new ExportImage(
                id,
                photograph(mask.height(), mask.width()),
                mask.height(),
                mask.width(),
                mask.indices(),
                confidence,
                byPerson ? "" : "segmenter-7",
                byPerson);
    }

    /** A PNG of a size. */
    public static byte[] photograph(int height, int width) {
        return RgbPng.encode(new RgbImage(height, width, new byte[RgbImage.CHANNELS * height * width]));
    }

    private static byte pixel(Random random, int classes) {
        int number = random.nextInt(classes + 2);
        return (byte) (number > classes ? ExportImage.IGNORE : number);
    }
}
