package io.ficklestream.vision.image.hostile;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Valid pictures of every format and many of its variants, small ones, for mutations to start from. */
final class Originals {
    private static final int WIDTH = 24;
    private static final int HEIGHT = 18;

    private Originals() {}

    /** Files by format. */
    static Map<String, List<byte[]>> byFormat() {
        Map<String, List<byte[]>> files = new TreeMap<>();
        files.put(
                "JPEG",
                List.of(
                        written("jpeg", BufferedImage.TYPE_INT_RGB, ""),
                        written("jpeg", BufferedImage.TYPE_BYTE_GRAY, ""),
                        progressive("jpeg", BufferedImage.TYPE_INT_RGB),
                        resource("progressive.jpg"),
                        resource("cmyk.jpg")));
        files.put(
                "PNG",
                List.of(
                        written("png", BufferedImage.TYPE_INT_RGB, ""),
                        written("png", BufferedImage.TYPE_INT_ARGB, ""),
                        written("png", BufferedImage.TYPE_USHORT_GRAY, ""),
                        written("png", BufferedImage.TYPE_BYTE_INDEXED, ""),
                        written("png", BufferedImage.TYPE_BYTE_BINARY, ""),
                        progressive("png", BufferedImage.TYPE_INT_RGB),
                        progressive("png", BufferedImage.TYPE_BYTE_INDEXED)));
        files.put(
                "GIF",
                List.of(
                        written("gif", BufferedImage.TYPE_BYTE_INDEXED, ""),
                        progressive("gif", BufferedImage.TYPE_BYTE_INDEXED),
                        resource("animated.gif")));
        files.put(
                "BMP",
                List.of(
                        written("bmp", BufferedImage.TYPE_INT_RGB, ""),
                        written("bmp", BufferedImage.TYPE_BYTE_BINARY, ""),
                        written("bmp", BufferedImage.TYPE_USHORT_565_RGB, "BI_BITFIELDS"),
                        written("bmp", BufferedImage.TYPE_BYTE_INDEXED, "BI_RLE8"),
                        fourBitBmp()));
        files.put(
                "WebP",
                List.of(
                        resource("lossless.webp"),
                        resource("lossy.webp"),
                        resource("animated.webp"),
                        resource("photograph-lossless.webp"),
                        resource("photograph-alpha.webp")));
        return files;
    }

    private static byte[] progressive(String format, int type) {
        return write(format, scene(new BufferedImage(WIDTH, HEIGHT, type)), param -> {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        });
    }

    private static byte[] written(String format, int type, String compression) {
        return write(format, scene(new BufferedImage(WIDTH, HEIGHT, type)), param -> compress(param, compression));
    }

    private static byte[] fourBitBmp() {
        byte[] shades = new byte[16];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = (byte) (17 * i);
        }
        IndexColorModel palette = new IndexColorModel(4, shades.length, shades, shades, shades);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, palette);
        return write("bmp", scene(image), param -> compress(param, "BI_RLE4"));
    }

    private static void compress(ImageWriteParam param, String compression) {
        if (!compression.isEmpty()) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(compression);
        }
    }

    private static BufferedImage scene(BufferedImage image) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int disc = (x - 9) * (x - 9) + (y - 8) * (y - 8) < 30 ? 0xc03020 : 0;
                image.setRGB(x, y, 0xff000000 | disc ^ (10 * x << 8) ^ 12 * y);
            }
        }
        return image;
    }

    private static byte[] write(String format, BufferedImage image, Settings settings) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            settings.apply(param);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    private static byte[] resource(String name) {
        try (InputStream in = Originals.class.getResourceAsStream("/io/ficklestream/vision/image/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Settings {
        void apply(ImageWriteParam param);
    }
}
