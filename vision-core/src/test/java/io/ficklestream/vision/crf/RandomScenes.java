package io.ficklestream.vision.crf;

import io.ficklestream.vision.image.RgbImage;
import java.util.Random;

/** Small made-up photographs (patches of colour with noise) and energies, from a seed. */
final class RandomScenes {
    private static final int PATCH = 8;

    private RandomScenes() {}

    static RgbImage image(Random random, int height, int width) {
        int across = width / PATCH + 1;
        int[] colours = random.ints((long) across * (height / PATCH + 1) * RgbImage.CHANNELS, 20, 236)
                .toArray();
        byte[] rgb = new byte[RgbImage.CHANNELS * height * width];
        for (int i = 0; i < rgb.length; i++) {
            int y = i / RgbImage.CHANNELS / width;
            int x = i / RgbImage.CHANNELS % width;
            int patch = (y / PATCH * across + x / PATCH) * RgbImage.CHANNELS;
            rgb[i] = (byte) (colours[patch + i % RgbImage.CHANNELS] + random.nextInt(21) - 10);
        }
        return new RgbImage(height, width, rgb);
    }

    /** [labels][pixels]: noise of 0..4, and one label per patch that costs 1 less. */
    static float[] unary(Random random, int labels, RgbImage image) {
        int pixels = image.pixels();
        int across = image.width() / PATCH + 1;
        int[] favourite = random.ints((long) across * (image.height() / PATCH + 1), 0, labels)
                .toArray();
        float[] unary = new float[labels * pixels];
        for (int i = 0; i < unary.length; i++) {
            int y = i % pixels / image.width();
            int x = i % pixels % image.width();
            boolean favoured = favourite[y / PATCH * across + x / PATCH] == i / pixels;
            unary[i] = 4 * random.nextFloat() - (favoured ? 1 : 0);
        }
        return unary;
    }
}
