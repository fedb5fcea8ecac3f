package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResamplingTest {
    @Test
    void sameSizeChangesNothing() {
        // Given
        float[] planes = randomPlanes(new Random(1), 2 * 5 * 7);

        // When / Then
        assertThat(Resampling.bilinear(planes, 2, 5, 7, 5, 7)).containsExactly(planes);
    }

    @Test
    void positionsArePixelCentres() {
        // Given
        float[] row = {0, 4};

        // When: four centres at source positions -0.25, 0.25, 0.75 and 1.25
        float[] wide = Resampling.bilinear(row, 1, 1, 2, 1, 4);

        // Then
        assertThat(wide).containsExactly(0, 1, 3, 4);
    }

    @Test
    void rowsAndColumnsAreIndependent() {
        // Given
        float[] map = {0, 4, 8, 12};

        // When
        float[] large = Resampling.bilinear(map, 1, 2, 2, 4, 4);

        // Then
        assertThat(large).containsExactly(0, 1, 3, 4, 2, 3, 5, 6, 6, 7, 9, 10, 8, 9, 11, 12);
    }

    @Test
    void rampsStayRampsInside() {
        Random random = new Random(2);
        for (int trial = 0; trial < 30; trial++) {
            // Given
            int width = 4 + random.nextInt(30);
            int newWidth = width + random.nextInt(100);
            float[] ramp = new float[width];
            for (int x = 0; x < width; x++) {
                ramp[x] = x + 0.5f;
            }

            // When
            float[] resampled = Resampling.bilinear(ramp, 1, 1, width, 1, newWidth);

            // Then
            for (int x = 0; x < newWidth; x++) {
                double position = Math.min(Math.max((x + 0.5) * width / newWidth, 0.5), width - 0.5);
                assertThat((double) resampled[x]).isCloseTo(position, within(1e-4));
            }
        }
    }

    @Test
    void valuesStayBetweenTheSmallestAndTheLargest() {
        // Given
        float[] planes = randomPlanes(new Random(4), 9 * 9);

        // When
        float[] resampled = Resampling.bilinear(planes, 1, 9, 9, 31, 23);

        // Then
        for (float value : resampled) {
            assertThat(value).isBetween(0f, 1f);
        }
    }

    @Test
    void shrinkingAPhotographAveragesAllItsPixels() {
        // Given: one white column in eight, which bilinear sampling alone would miss
        byte[] rgb = new byte[3 * 8 * 8];
        for (int y = 0; y < 8; y++) {
            Arrays.fill(rgb, 3 * (y * 8 + 5), 3 * (y * 8 + 5) + 3, (byte) 240);
        }

        // When
        RgbImage small = Resampling.resize(new RgbImage(8, 8, rgb), 1, 1);

        // Then
        assertThat(small.rgb()).containsOnly(30);
    }

    @Test
    void shrinkingKeepsContentInPlace() {
        // Given: 101 columns do not divide by 20; a ramp shows any shift
        byte[] rgb = new byte[3 * 101];
        for (int x = 0; x < 101; x++) {
            Arrays.fill(rgb, 3 * x, 3 * x + 3, (byte) (2 * x));
        }

        // When
        RgbImage small = Resampling.resize(new RgbImage(1, 101, rgb), 1, 20);

        // Then
        for (int x = 0; x < 20; x++) {
            double centre = (x + 0.5) * 101 / 20 - 0.5;
            assertThat((double) small.value(0, x, 0)).isCloseTo(2 * centre, within(1.01));
        }
    }

    @Test
    void plainPhotographsStayPlain() {
        // Given
        byte[] rgb = new byte[3 * 37 * 53];
        Arrays.fill(rgb, (byte) 201);
        RgbImage image = new RgbImage(37, 53, rgb);

        // When / Then
        assertThat(Resampling.resize(image, 5, 7).rgb()).containsOnly((byte) 201);
        assertThat(Resampling.resize(image, 90, 41).rgb()).containsOnly((byte) 201);
        assertThat(Resampling.resize(image, 37, 53)).isSameAs(image);
    }

    @Test
    void sizesMustFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Resampling.bilinear(new float[5], 1, 2, 2, 4, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Resampling.bilinear(new float[4], 1, 2, 2, 0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Resampling.resize(Pictures.ramp(), 0, 4));
    }

    private static float[] randomPlanes(Random random, int length) {
        float[] planes = new float[length];
        for (int i = 0; i < length; i++) {
            planes[i] = random.nextFloat();
        }
        return planes;
    }
}
