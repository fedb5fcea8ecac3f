package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EveryUsualFormatIsDecodedTest {
    private final PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp"})
    void losslessFilesGiveTheirPixels(String format) {
        // Given
        byte[] file = Pictures.ramp(format);

        // When
        RgbImage image = decoder.decode(file);

        // Then
        assertThat(image).isEqualTo(Pictures.ramp());
    }

    @ParameterizedTest
    @CsvSource({"progressive.jpg, 12", "cmyk.jpg, 60", "lossless.webp, 0", "animated.webp, 0", "animated.gif, 0"})
    void filesOfAnotherProgramGiveTheFirstFrame(String name, int tolerance) {
        // Given
        byte[] file = Pictures.resource(name);

        // When
        RgbImage image = decoder.decode(file);

        // Then
        assertThat(Pictures.largestDifference(image, Pictures.ramp())).isLessThanOrEqualTo(tolerance);
    }

    @Test
    void losslessWebpOfAPhotographGivesItsPixels() {
        // Given: with transforms, a colour cache and several tables, unlike the small drawings
        byte[] file = Pictures.resource("photograph-lossless.webp");

        // When
        RgbImage image = decoder.decode(file);

        // Then
        assertThat(image).isEqualTo(decoder.decode(Pictures.resource("photograph.png")));
    }

    @Test
    void transparentWebpIsLaidOverWhite() {
        // Given: where it was black it is transparent
        RgbImage opaque = decoder.decode(Pictures.resource("photograph.png"));

        // When
        RgbImage image = decoder.decode(Pictures.resource("photograph-alpha.webp"));

        // Then
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                assertThat(image.value(y, x, 1)).isGreaterThanOrEqualTo(opaque.value(y, x, 1) - 40);
            }
        }
    }

    @Test
    void lossyWebpKeepsColours() {
        // Given
        byte[] file = Pictures.resource("lossy.webp");

        // When
        RgbImage image = decoder.decode(file);

        // Then
        assertThat(image.value(5, 5, 0)).isBetween(196, 204);
        assertThat(image.value(5, 5, 1)).isBetween(96, 104);
        assertThat(image.value(5, 5, 2)).isBetween(46, 54);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "bmp"})
    void greyStaysAsDarkAsItIsStored(String format) {
        // Given
        BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        fill(grey.getRaster(), 128);

        // When
        RgbImage image = decoder.decode(Pictures.encode(grey, format));

        // Then
        assertThat(image.value(4, 4, 0)).isEqualTo(128);
        assertThat(image.value(4, 4, 1)).isEqualTo(128);
        assertThat(image.value(4, 4, 2)).isEqualTo(128);
    }

    @Test
    void sixteenBitsBecomeEight() {
        // Given
        BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_USHORT_GRAY);
        fill(grey.getRaster(), 200 * 257);

        // When
        RgbImage image = decoder.decode(Pictures.encode(grey, "png"));

        // Then
        assertThat(image.value(0, 7, 1)).isEqualTo(200);
    }

    @Test
    void sixteenBitColourBecomesEight() {
        // Given
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 4, 4, 3, new Point());
        fill(raster, 77 * 257);
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, ColorModel.OPAQUE, DataBuffer.TYPE_USHORT);
        BufferedImage deep = new BufferedImage(model, raster, false, null);

        // When
        RgbImage image = decoder.decode(Pictures.encode(deep, "png"));

        // Then
        assertThat(image.rgb()).containsOnly(77);
    }

    @Test
    void blackAndWhiteIsDecoded() {
        // Given
        BufferedImage binary = new BufferedImage(9, 2, BufferedImage.TYPE_BYTE_BINARY);
        binary.setRGB(8, 1, 0xffffffff);

        // When
        RgbImage image = decoder.decode(Pictures.encode(binary, "png"));

        // Then
        assertThat(image.value(1, 8, 0)).isEqualTo(255);
        assertThat(image.value(1, 7, 0)).isZero();
    }

    @Test
    void transparencyIsLaidOverWhite() {
        // Given
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x00123456);
        image.setRGB(1, 0, 0x80000000);
        image.setRGB(2, 0, 0xff0000ff);

        // When
        RgbImage decoded = decoder.decode(Pictures.encode(image, "png"));

        // Then
        assertThat(decoded.value(0, 0, 0)).isEqualTo(255);
        assertThat(decoded.value(0, 1, 0)).isEqualTo(127);
        assertThat(decoded.value(0, 2, 0)).isZero();
        assertThat(decoded.value(0, 2, 2)).isEqualTo(255);
    }

    @Test
    void palettesAreLookedUp() {
        // Given
        byte[] mask = PalettePng.encode(1, 3, new byte[] {0, 15, (byte) 255});

        // When
        RgbImage image = decoder.decode(mask);

        // Then
        assertThat(image.rgb()).containsExactly(0, 0, 0, 192, 128, 128, 224, 224, 192);
    }

    private static void fill(WritableRaster raster, int value) {
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                for (int band = 0; band < raster.getNumBands(); band++) {
                    raster.setSample(x, y, band, value);
                }
            }
        }
    }
}
