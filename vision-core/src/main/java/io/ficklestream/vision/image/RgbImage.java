package io.ficklestream.vision.image;

import java.util.Arrays;

/**
 * An 8-bit colour image in memory.
 *
 * @param height rows, at least 1
 * @param width columns, at least 1
 * @param rgb row-major, three bytes (red, green, blue; unsigned 0..255) a pixel; not copied: do not modify after
 */
public record RgbImage(int height, int width, byte[] rgb) {
    /** Bytes of one pixel. */
    public static final int CHANNELS = 3;

    public RgbImage {
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException("an image needs at least one pixel, not " + width + " x " + height);
        }
        if (rgb.length != (long) CHANNELS * height * width) {
            throw new IllegalArgumentException("an image of " + width + " x " + height + " pixels needs "
                    + (long) CHANNELS * height * width + " bytes, not " + rgb.length);
        }
    }

    /** Number of pixels. */
    public int pixels() {
        return height * width;
    }

    /** One colour value, 0..255; {@code channel} 0 is red, 1 green, 2 blue. */
    public int value(int y, int x, int channel) {
        return rgb[(y * width + x) * CHANNELS + channel] & 0xff;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RgbImage image
                && height == image.height
                && width == image.width
                && Arrays.equals(rgb, image.rgb);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * height + width) + Arrays.hashCode(rgb);
    }

    @Override
    public String toString() {
        return "RgbImage[" + width + " x " + height + "]";
    }
}
