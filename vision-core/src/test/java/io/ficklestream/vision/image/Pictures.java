package io.ficklestream.vision.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Encoded pictures for tests: a ramp with red = 16 x, green = 20 y, blue = 128, 16 x 12 pixels. */
final class Pictures {
    static final int WIDTH = 16;
    static final int HEIGHT = 12;

    private Pictures() {}

    static RgbImage ramp() {
        byte[] rgb = new byte[3 * WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int at = 3 * (y * WIDTH + x);
                rgb[at] = (byte) (16 * x);
                rgb[at + 1] = (byte) (20 * y);
                rgb[at + 2] = (byte) 128;
            }
        }
        return new RgbImage(HEIGHT, WIDTH, rgb);
    }

    static BufferedImage rampImage(int type) {
        RgbImage ramp = ramp();
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int rgb = ramp.value(y, x, 0) << 16 | ramp.value(y, x, 1) << 8 | ramp.value(y, x, 2);
                image.setRGB(x, y, 0xff000000 | rgb);
            }
        }
        return image;
    }

    static byte[] ramp(String format) {
        return encode(rampImage(BufferedImage.TYPE_3BYTE_BGR), format);
    }

    static byte[] encode(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A picture that lies beside this class. */
    static byte[] resource(String name) {
        try (InputStream in = Pictures.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG that announces a size and has no pixels. */
    static byte[] pngHeaderOnly(int width, int height) {
        byte[] type = "IHDR".getBytes(StandardCharsets.US_ASCII);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(type);
        checksum.update(header);
        return ByteBuffer.allocate(8 + 25)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(header.length)
                .put(type)
                .put(header)
                .putInt((int) checksum.getValue())
                .array();
    }

    static int largestDifference(RgbImage a, RgbImage b) {
        int largest = 0;
        for (int i = 0; i < a.rgb().length; i++) {
            largest = Math.max(largest, Math.abs((a.rgb()[i] & 0xff) - (b.rgb()[i] & 0xff)));
        }
        return largest;
    }
}
