package io.ficklestream.launcher.picture;

import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.VocPalette;
import java.awt.image.BufferedImage;
import java.util.function.IntUnaryOperator;

/** Photographs and masks as pictures that Java draws. */
public final class AwtImages {

    private AwtImages() {}

    /** A photograph. */
    public static BufferedImage of(RgbImage image) {
        byte[] rgb = image.rgb();
        return picture(image.width(), image.height(), pixel -> {
            int at = pixel * RgbImage.CHANNELS;
            return (rgb[at] & 0xff) << 16 | (rgb[at + 1] & 0xff) << 8 | rgb[at + 2] & 0xff;
        });
    }

    /** A mask in the colours of VOC's palette. */
    public static BufferedImage of(LabelImage mask) {
        return picture(mask.width(), mask.height(), pixel -> VocPalette.rgbOf(mask.indices()[pixel] & 0xff));
    }

    private static BufferedImage picture(int width, int height, IntUnaryOperator colourOfPixel) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < width * height; pixel++) {
            picture.setRGB(pixel % width, pixel / width, colourOfPixel.applyAsInt(pixel));
        }
        return picture;
    }
}
