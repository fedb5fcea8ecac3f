package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RgbImageTest {
    @Test
    void valuesAreUnsignedAndRowMajor() {
        // Given
        RgbImage image = new RgbImage(1, 2, new byte[] {1, 2, 3, (byte) 254, (byte) 255, 0});

        // When / Then
        assertThat(image.value(0, 1, 0)).isEqualTo(254);
        assertThat(image.value(0, 0, 2)).isEqualTo(3);
        assertThat(image.pixels()).isEqualTo(2);
    }

    @Test
    void equalityIsThatOfContent() {
        // Given
        RgbImage tall = new RgbImage(2, 1, new byte[6]);

        // When / Then
        assertThat(tall).isEqualTo(new RgbImage(2, 1, new byte[6])).hasSameHashCodeAs(new RgbImage(2, 1, new byte[6]));
        assertThat(tall).isNotEqualTo(new RgbImage(1, 2, new byte[6]));
        assertThat(tall).isNotEqualTo(new RgbImage(2, 1, new byte[] {0, 0, 0, 0, 0, 1}));
    }

    @Test
    void sizeMustFitTheBytes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RgbImage(2, 2, new byte[11]))
                .withMessage("an image of 2 x 2 pixels needs 12 bytes, not 11");
    }

    @Test
    void emptyImagesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RgbImage(0, 5, new byte[0]));
    }

    @Test
    void labelsAreUnsigned() {
        // Given
        LabelImage mask = new LabelImage(1, 2, new byte[] {7, (byte) 255});

        // When / Then
        assertThat(mask.index(0, 1)).isEqualTo(255);
        assertThat(mask).isEqualTo(new LabelImage(1, 2, new byte[] {7, (byte) 255}));
        assertThat(mask).isNotEqualTo(new LabelImage(2, 1, new byte[] {7, (byte) 255}));
    }

    @Test
    void limitsMustAllowSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DecodeLimits(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DecodeLimits(1, 0));
        assertThat(DecodeLimits.DEFAULT).isEqualTo(new DecodeLimits(8_388_608, 64_000_000));
    }
}
