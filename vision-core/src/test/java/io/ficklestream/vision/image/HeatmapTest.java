package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HeatmapTest {
    @Test
    void higherScoresAreLighter() {
        // Given
        float[] scores = new float[64];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = i / 63f;
        }

        // When
        RgbImage picture = Heatmap.of(scores, 1, 64);

        // Then
        for (int x = 1; x < 64; x++) {
            assertThat(luminance(picture, x)).isGreaterThan(luminance(picture, x - 1));
        }
    }

    @Test
    void endsAreNearBlackAndNearWhite() {
        // When
        RgbImage picture = Heatmap.of(new float[] {0, 1}, 1, 2);

        // Then
        assertThat(luminance(picture, 0)).isLessThan(0.05);
        assertThat(luminance(picture, 1)).isGreaterThan(0.8);
    }

    @Test
    void valuesOutsideAreClamped() {
        // When
        RgbImage picture = Heatmap.of(new float[] {-3, 0, Float.NaN, 1, 9}, 1, 5);

        // Then
        assertThat(luminance(picture, 0)).isEqualTo(luminance(picture, 1)).isEqualTo(luminance(picture, 2));
        assertThat(luminance(picture, 4)).isEqualTo(luminance(picture, 3));
    }

    @Test
    void sizeMustFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Heatmap.of(new float[3], 2, 2));
    }

    /** Relative luminance (ITU-R BT.709) of linear light, 0..1. */
    private static double luminance(RgbImage picture, int x) {
        return 0.2126 * linear(picture.value(0, x, 0))
                + 0.7152 * linear(picture.value(0, x, 1))
                + 0.0722 * linear(picture.value(0, x, 2));
    }

    private static double linear(int value) {
        double encoded = value / 255.0;
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }
}
