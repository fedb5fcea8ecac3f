package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ficklestream.vision.SharedFolder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PalettePngTest {
    @Test
    void everyIndexSurvivesTheRoundTrip() {
        // Given
        byte[] indices = new byte[256];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = (byte) i;
        }

        // When
        LabelImage decoded = PalettePng.decode(PalettePng.encode(8, 32, indices));

        // Then
        assertThat(decoded).isEqualTo(new LabelImage(8, 32, indices));
    }

    @Test
    void anyMaskSurvivesTheRoundTrip() {
        Random random = new Random(11);
        for (int trial = 0; trial < 50; trial++) {
            // Given
            LabelImage mask = randomMask(random);

            // When
            LabelImage decoded = PalettePng.decode(PalettePng.encode(mask));

            // Then
            assertThat(decoded).isEqualTo(mask);
        }
    }

    @Test
    void fileHasEightBitsAndAPalette() {
        // When
        byte[] png = PalettePng.encode(2, 3, new byte[6]);

        // Then: width, height, depth 8, colour type 3 in the header chunk
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Magic.bigEndian(png, 16)).isEqualTo(3);
        assertThat(Magic.bigEndian(png, 20)).isEqualTo(2);
        assertThat(png[24]).isEqualTo((byte) 8);
        assertThat(png[25]).isEqualTo((byte) 3);
    }

    @Test
    void otherProgramsSeeTheClassColours() throws IOException {
        // Given
        byte[] png = PalettePng.encode(1, 2, new byte[] {20, (byte) 255});

        // When
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        // Then
        assertThat(image.getRGB(0, 0)).isEqualTo(0xff004080);
        assertThat(image.getRGB(1, 0)).isEqualTo(0xffe0e0c0);
    }

    @Test
    void sameMaskGivesTheSameBytes() {
        // Given
        LabelImage mask = randomMask(new Random(5));

        // When / Then
        assertThat(PalettePng.encode(mask)).isEqualTo(PalettePng.encode(mask));
    }

    @Test
    void greyMasksAreReadAsIndices() {
        // Given
        byte[] indices = {0, 8, 15, (byte) 255};

        // When
        LabelImage decoded = PalettePng.decode(GreyPng.encode(2, 2, indices));

        // Then
        assertThat(decoded.indices()).isEqualTo(indices);
    }

    @Test
    void colourPicturesAreNoMasks() {
        assertThatExceptionOfType(UnreadablePhotographException.class)
                .isThrownBy(() -> PalettePng.decode(RgbPng.encode(Pictures.ramp())))
                .withMessageContaining("3 channels of 8 bits");
    }

    @Test
    void otherFormatsAreNoMasks() {
        assertThatExceptionOfType(UnreadablePhotographException.class)
                .isThrownBy(() -> PalettePng.decode(Pictures.ramp("jpg")))
                .withMessageContaining("no PNG");
    }

    @Test
    void maskOfTheReferenceFilesIsReadAndWrittenTheSame() throws IOException {
        // Given
        Path folder = SharedFolder.require("format-cases");
        byte[] indices = Files.readAllBytes(folder.resolve("voc_label_375x500.u8"));
        byte[] reference = Files.readAllBytes(folder.resolve("voc_label_375x500.png"));
        PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);

        // When
        byte[] written = PalettePng.encode(375, 500, indices);

        // Then
        assertThat(PalettePng.decode(reference)).isEqualTo(new LabelImage(375, 500, indices));
        assertThat(decoder.decode(written)).isEqualTo(decoder.decode(reference));
    }

    private static LabelImage randomMask(Random random) {
        int height = 1 + random.nextInt(20);
        int width = 1 + random.nextInt(20);
        byte[] indices = new byte[height * width];
        random.nextBytes(indices);
        return new LabelImage(height, width, indices);
    }
}
