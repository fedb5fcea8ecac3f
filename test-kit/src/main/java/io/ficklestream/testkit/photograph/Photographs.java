package io.ficklestream.testkit.photograph;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** Encoded photographs of drawn scenes: the same size and seed give the same bytes. */
public final class Photographs {
    private Photographs() {}

    /** A JPEG of a few coloured shapes before a sky and a ground. */
    public static byte[] jpeg(int width, int height, long seed) {
        return Encodings.jpeg(Scene.draw(width, height, seed));
    }

    /** The same scene as a PNG. */
    public static byte[] png(int width, int height, long seed) {
        return Encodings.png(Scene.draw(width, height, seed));
    }

    /** The same scene as a BMP. */
    public static byte[] bmp(int width, int height, long seed) {
        return Encodings.bmp(Scene.draw(width, height, seed));
    }

    /** Different JPEGs of a size that is quick to work on. */
    public static List<byte[]> small(int count) {
        return IntStream.range(0, count)
                .mapToObj(seed -> jpeg(64 + 8 * (seed % 3), 48 + 8 * (seed % 5), seed))
                .toList();
    }

    /** A JPEG of four inks instead of three colours, as print shops make them. */
    public static byte[] cmykJpeg(int width, int height, long seed) {
        return Encodings.cmykJpeg(Scene.draw(width, height, seed));
    }

    /** A PNG with 16 bits per colour. */
    public static byte[] sixteenBitPng(int width, int height, long seed) {
        return Encodings.sixteenBitPng(Scene.draw(width, height, seed));
    }

    /** A GIF that moves. */
    public static byte[] animatedGif(int width, int height, int frames, long seed) {
        List<BufferedImage> scenes = IntStream.range(0, frames)
                .mapToObj(frame -> Scene.draw(width, height, seed + frame))
                .toList();
        return AnimatedGif.of(scenes);
    }
}
