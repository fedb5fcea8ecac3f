package io.ficklestream.launcher.report;

import io.ficklestream.vision.image.RgbImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photographs for the report in a format that every browser shows, whatever they came in. */
final class Jpeg {

    private Jpeg() {}

    static byte[] encode(RgbImage image) {
        BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < image.width() * image.height(); pixel++) {
            int at = pixel * RgbImage.CHANNELS;
            int rgb = (image.rgb()[at] & 0xff) << 16 | (image.rgb()[at + 1] & 0xff) << 8 | image.rgb()[at + 2] & 0xff;
            picture.setRGB(pixel % image.width(), pixel / image.width(), rgb);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory cannot be encoded", e);
        }
        return out.toByteArray();
    }
}
