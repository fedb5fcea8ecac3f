package io.ficklestream.testkit.photograph;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as files of several formats. */
final class Encodings {
    private static final int ALL_OF_16_BITS = 257;

    private Encodings() {}

    static byte[] jpeg(BufferedImage image) {
        return write(image, "jpeg");
    }

    static byte[] png(RenderedImage image) {
        return write(image, "png");
    }

    static byte[] bmp(BufferedImage image) {
        return write(image, "bmp");
    }

    static byte[] sixteenBitPng(BufferedImage image) {
        ColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        WritableRaster raster = colours.createCompatibleWritableRaster(image.getWidth(), image.getHeight());
        forEachPixel(
                image,
                (x, y, rgb) -> raster.setPixel(
                        x, y, new int[] {rgb[0] * ALL_OF_16_BITS, rgb[1] * ALL_OF_16_BITS, rgb[2] * ALL_OF_16_BITS}));
        return png(new BufferedImage(colours, raster, false, null));
    }

    /** A raster of four bands has no colour space of its own: Adobe's marker says that it is inverted CMYK. */
    static byte[] cmykJpeg(BufferedImage image) {
        WritableRaster inks =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, image.getWidth(), image.getHeight(), 4, null);
        forEachPixel(image, (x, y, rgb) -> inks.setPixel(x, y, new int[] {rgb[0], rgb[1], rgb[2], 255}));
        return JpegMarkers.withAdobeCmyk(writeRaster(inks));
    }

    private static byte[] write(RenderedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("this Java cannot write this picture as " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] writeRaster(Raster raster) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void forEachPixel(BufferedImage image, PixelVisitor visitor) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                visitor.visit(x, y, new int[] {(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255});
            }
        }
    }

    private interface PixelVisitor {
        void visit(int x, int y, int[] rgb);
    }
}
