package io.ficklestream.launcher.report;

import io.ficklestream.launcher.picture.AwtImages;
import io.ficklestream.vision.image.RgbImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photographs for the report in a format that every browser shows, whatever they came in. */
final class Jpeg {

    private Jpeg() {}

    static byte[] encode(RgbImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(AwtImages.of(image), "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory cannot be encoded", e);
        }
        return out.toByteArray();
    }
}
