package io.ficklestream.vision.image;

/** Colour pictures as 8-bit RGB PNG files. */
public final class RgbPng {
    private RgbPng() {}

    /** Encodes a picture without loss. */
    public static byte[] encode(RgbImage image) {
        return PngWriter.write(PngWriter.RGB, image.height(), image.width(), image.rgb(), new byte[0]);
    }
}
