package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermutohedralLatticeTest {
    @ParameterizedTest
    @CsvSource({"1, 0.0004", "2, 0.002", "3, 0.003", "5, 0.006", "7, 0.02"})
    void normalisedFilteringIsCloseToTheGaussian(int dimensions, double meanDifference) {
        // Given: a dense cloud, so that few neighbours are missing
        Random random = new Random(dimensions);
        int points = 600;
        float[] features = random(random, points * dimensions, 3);
        float[] values = random(random, points, 1);
        PermutohedralLattice lattice = PermutohedralLattice.of(features, dimensions);

        // When
        float[] filtered = lattice.filter(values, 1);
        float[] weights = lattice.filter(ones(points), 1);

        // Then
        double[][] kernel = ExactMeanField.gaussian(features, dimensions);
        double sum = 0;
        for (int i = 0; i < points; i++) {
            sum += Math.abs(filtered[i] / weights[i] - weightedMean(kernel[i], values));
        }
        assertThat(sum / points).isLessThan(meanDifference);
    }

    @Test
    void channelsAreFilteredIndependently() {
        // Given
        Random random = new Random(12);
        PermutohedralLattice lattice = PermutohedralLattice.of(random(random, 80 * 5, 4), 5);
        float[] values = random(random, 80 * 3, 1);

        // When
        float[] together = lattice.filter(values, 3);

        // Then
        for (int channel = 0; channel < 3; channel++) {
            float[] alone = lattice.filter(channel(values, channel, 3), 1);
            assertThat(channel(together, channel, 3)).containsExactly(alone);
        }
    }

    @Test
    void filteringIsLinear() {
        // Given
        Random random = new Random(13);
        PermutohedralLattice lattice = PermutohedralLattice.of(random(random, 200 * 2, 8), 2);
        float[] a = random(random, 200, 1);
        float[] b = random(random, 200, 1);
        float[] mixture = new float[200];
        for (int i = 0; i < mixture.length; i++) {
            mixture[i] = 2 * a[i] - 3 * b[i];
        }

        // When
        float[] filtered = lattice.filter(mixture, 1);

        // Then
        float[] filteredA = lattice.filter(a, 1);
        float[] filteredB = lattice.filter(b, 1);
        for (int i = 0; i < filtered.length; i++) {
            assertThat(filtered[i]).isCloseTo(2 * filteredA[i] - 3 * filteredB[i], within(1e-4f));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void aLonePointMeetsItselfOnlyByOneWayRound(int dimensions) {
        // Given: a point on a vertex; of the two closed walks over all d + 1 axes only one stays within its simplex
        PermutohedralLattice lattice = PermutohedralLattice.of(new float[dimensions], dimensions);

        // When
        float[] filtered = lattice.filter(new float[] {1}, 1);

        // Then
        double gainOfOneWalk = 1 + Math.pow(2, -dimensions - 1);
        double gainOfBothWalks = 1 + Math.pow(2, -dimensions);
        assertThat(filtered[0]).isCloseTo((float) (gainOfOneWalk / gainOfBothWalks), within(1e-6f));
    }

    @Test
    void buffersCanBeUsedAgain() {
        // Given
        Random random = new Random(14);
        PermutohedralLattice lattice = PermutohedralLattice.of(random(random, 100 * 5, 4), 5);
        LatticeBuffer buffer = lattice.newBuffer(2);
        float[] values = random(random, 200, 1);
        lattice.addFiltered(random(random, 200, 1), new float[200], 1, buffer);

        // When
        float[] out = new float[200];
        lattice.addFiltered(values, out, 1, buffer);

        // Then
        assertThat(out).containsExactly(lattice.filter(values, 2));
    }

    @Test
    void inputsMustFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> PermutohedralLattice.of(new float[7], 2));
        assertThatIllegalArgumentException().isThrownBy(() -> PermutohedralLattice.of(new float[0], 2));
        assertThatIllegalArgumentException().isThrownBy(() -> PermutohedralLattice.of(new float[4], 0));
        PermutohedralLattice lattice = PermutohedralLattice.of(new float[4], 2);
        assertThatIllegalArgumentException().isThrownBy(() -> lattice.filter(new float[5], 2));
    }

    private static double weightedMean(double[] weights, float[] values) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            total += weights[i];
        }
        return sum / total;
    }

    private static float[] random(Random random, int length, float range) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = range * random.nextFloat();
        }
        return values;
    }

    private static float[] ones(int length) {
        float[] ones = new float[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static float[] channel(float[] values, int channel, int channels) {
        float[] one = new float[values.length / channels];
        for (int i = 0; i < one.length; i++) {
            one[i] = values[i * channels + channel];
        }
        return one;
    }
}
