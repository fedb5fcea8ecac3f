package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;

/** JPEG files for print, as Adobe's programs write them: four channels, ink stored inverted. */
class FourInkJpegKeepsItsColoursTest {
    private static final int SIZE = 16;
    private static final int NO_TRANSFORM = 0;
    private static final int YCCK = 2;

    private final PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);

    @Test
    void inksBecomeRed() throws IOException {
        // Given: no cyan, full magenta and yellow, no black
        byte[] file = fourChannels(NO_TRANSFORM, 255, 0, 0, 255);

        // When
        RgbImage image = decoder.decode(file);

        // Then
        assertThatColourIs(image, 255, 0, 0);
    }

    @Test
    void lightnessColourAndBlackBecomeGreen() throws IOException {
        // Given: luma and colour differences of the inks (cyan, magenta, yellow) = (255, 0, 255), no black
        byte[] file = fourChannels(YCCK, 105, 212, 235, 255);

        // When
        RgbImage image = decoder.decode(file);

        // Then
        assertThatColourIs(image, 0, 255, 0);
    }

    @Test
    void blackInkDarkens() throws IOException {
        // Given: white paper under full black
        byte[] file = fourChannels(NO_TRANSFORM, 255, 255, 255, 0);

        // When
        RgbImage image = decoder.decode(file);

        // Then
        assertThatColourIs(image, 0, 0, 0);
    }

    private static void assertThatColourIs(RgbImage image, int red, int green, int blue) {
        assertThat(image.height()).isEqualTo(SIZE);
        assertThat(image.value(8, 8, 0)).as("red").isBetween(red - 3, red + 3);
        assertThat(image.value(8, 8, 1)).as("green").isBetween(green - 3, green + 3);
        assertThat(image.value(8, 8, 2)).as("blue").isBetween(blue - 3, blue + 3);
    }

    private static byte[] fourChannels(int transform, int... values) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SIZE, SIZE, 4, new Point());
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                raster.setPixel(x, y, values);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return withAdobeSegment(file.toByteArray(), transform);
    }

    private static byte[] withAdobeSegment(byte[] jpeg, int transform) {
        byte[] segment = {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform
        };
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(segment);
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }
}
