package io.ficklestream.vision.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Turns what an image reader returns into 8-bit RGB over white.
 *
 * <p>Reads stored samples and never asks {@link ColorModel#getRGB}: Java takes grey rasters for linear light and would
 * brighten them (128 becomes 188). Samples of other depths are scaled to 0..255; transparency is laid over white.
 */
final class PixelConversion {
    private static final int OPAQUE = 255;

    private PixelConversion() {}

    static RgbImage toRgb(BufferedImage image) {
        return image.getColorModel() instanceof IndexColorModel palette
                ? fromPalette(image.getRaster(), palette)
                : fromSamples(image.getRaster(), image.getColorModel());
    }

    private static RgbImage fromPalette(Raster raster, IndexColorModel palette) {
        byte[] colours = new byte[palette.getMapSize() * RgbImage.CHANNELS];
        for (int i = 0; i < palette.getMapSize(); i++) {
            int alpha = palette.getAlpha(i);
            colours[3 * i] = overWhite(palette.getRed(i), alpha);
            colours[3 * i + 1] = overWhite(palette.getGreen(i), alpha);
            colours[3 * i + 2] = overWhite(palette.getBlue(i), alpha);
        }
        return fromIndices(raster, colours);
    }

    private static RgbImage fromIndices(Raster raster, byte[] colours) {
        int width = raster.getWidth();
        byte[] rgb = new byte[width * raster.getHeight() * RgbImage.CHANNELS];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 0, row);
            for (int index : row) {
                System.arraycopy(colours, index * RgbImage.CHANNELS, rgb, at, RgbImage.CHANNELS);
                at += RgbImage.CHANNELS;
            }
        }
        return new RgbImage(raster.getHeight(), width, rgb);
    }

    private static RgbImage fromSamples(Raster raster, ColorModel model) {
        int bands = raster.getNumBands();
        int[] maxima = new int[bands];
        for (int band = 0; band < bands; band++) {
            maxima[band] = (int) ((1L << model.getComponentSize(band)) - 1);
        }
        int width = raster.getWidth();
        byte[] rgb = new byte[width * raster.getHeight() * RgbImage.CHANNELS];
        int[] row = new int[width * bands];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            convertRow(row, maxima, rgb, y * width * RgbImage.CHANNELS);
        }
        return new RgbImage(raster.getHeight(), width, rgb);
    }

    private static void convertRow(int[] row, int[] maxima, byte[] rgb, int offset) {
        int bands = maxima.length;
        boolean colour = bands >= RgbImage.CHANNELS;
        boolean transparent = bands % 2 == 0; // grey and alpha, or red, green, blue and alpha
        int at = offset;
        for (int pixel = 0; pixel < row.length; pixel += bands) {
            int alpha = transparent ? eightBit(row, pixel, bands - 1, maxima) : OPAQUE;
            for (int channel = 0; channel < RgbImage.CHANNELS; channel++) {
                int value = eightBit(row, pixel, colour ? channel : 0, maxima);
                rgb[at++] = overWhite(value, alpha);
            }
        }
    }

    private static int eightBit(int[] row, int pixel, int band, int[] maxima) {
        int maximum = maxima[band];
        int sample = row[pixel + band];
        return maximum == 255 ? sample : (int) ((sample * 255L + maximum / 2) / maximum);
    }

    private static byte overWhite(int value, int alpha) {
        return (byte) ((value * alpha + 255 * (255 - alpha) + 127) / 255);
    }
}
