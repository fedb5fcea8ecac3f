package io.ficklestream.classifier;

import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;

/** Photographs of one colour, as PNG files. */
public final class Colours {

    private static final int SIDE = 8;

    private Colours() {}

    /** @param red 0..255, as the others */
    public static byte[] png(int red, int green, int blue) {
        byte[] rgb = new byte[SIDE * SIDE * RgbImage.CHANNELS];
        for (int i = 0; i < rgb.length; i += RgbImage.CHANNELS) {
            rgb[i] = (byte) red;
            rgb[i + 1] = (byte) green;
            rgb[i + 2] = (byte) blue;
        }
        return RgbPng.encode(new RgbImage(SIDE, SIDE, rgb));
    }
}
