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
    private static final LaneKernels KERNELS = new PlainKernels();

    @ParameterizedTest
    @CsvSource({"1, 0.0004", "2, 0.002", "3, 0.003", "5, 0.006", "7, 0.02"})
    void normalisedFilteringIsCloseToTheGaussian(int dimensions, double meanDifference) {
        // Given: a dense cloud, so that few neighbours are missing
        Random random = new Random(dimensions);
        int points = 600;
        float[] features = random(random, points * dimensions, 3);
        float[] values = random(random, points, 1);
        PermutohedralLattice lattice = lattice(features, dimensions);

        // When
        float[] filtered = lattice.filter(values);
        float[] weights = lattice.filter(ones(points));

        // Then
        double[][] kernel = ExactMeanField.gaussian(features, dimensions);
        double sum = 0;
        for (int i = 0; i < points; i++) {
            sum += Math.abs(filtered[i] / weights[i] - weightedMean(kernel[i], values));
        }
        assertThat(sum / points).isLessThan(meanDifference);
    }

    @Test
    void lanesAreFilteredIndependently() {
        // Given
        Random random = new Random(12);
        PermutohedralLattice lattice = lattice(random(random, 80 * 5, 4), 5);
        int lanes = KERNELS.lanes();
        float[] values = random(random, 80 * lanes, 1);

        // When
        float[] together = new float[values.length];
        lattice.filter(values, together, lattice.newBuffer());

        // Then
        for (int lane = 0; lane < lanes; lane++) {
            float[] alone = lattice.filter(channel(values, lane, lanes));
            assertThat(channel(together, lane, lanes)).containsExactly(alone);
        }
    }

    @Test
    void filteringIsLinear() {
        // Given
        Random random = new Random(13);
        PermutohedralLattice lattice = lattice(random(random, 200 * 2, 8), 2);
        float[] a = random(random, 200, 1);
        float[] b = random(random, 200, 1);
        float[] mixture = new float[200];
        for (int i = 0; i < mixture.length; i++) {
            mixture[i] = 2 * a[i] - 3 * b[i];
        }

        // When
        float[] filtered = lattice.filter(mixture);

        // Then
        float[] filteredA = lattice.filter(a);
        float[] filteredB = lattice.filter(b);
        for (int i = 0; i < filtered.length; i++) {
            assertThat(filtered[i]).isCloseTo(2 * filteredA[i] - 3 * filteredB[i], within(1e-4f));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void aLonePointMeetsItselfOnlyByOneWayRound(int dimensions) {
        // Given: a point on a vertex; of the two closed walks over all d + 1 axes only one stays within its simplex
        PermutohedralLattice lattice = lattice(new float[dimensions], dimensions);

        // When
        float[] filtered = lattice.filter(new float[] {1});

        // Then
        double gainOfOneWalk = 1 + Math.pow(2, -dimensions - 1);
        assertThat(filtered[0]).isCloseTo((float) gainOfOneWalk, within(1e-6f));
    }

    @Test
    void buffersCanBeUsedAgain() {
        // Given
        Random random = new Random(14);
        PermutohedralLattice lattice = lattice(random(random, 100 * 5, 4), 5);
        PermutohedralLattice.Buffer buffer = lattice.newBuffer();
        float[] values = random(random, 100 * KERNELS.lanes(), 1);
        lattice.filter(random(random, values.length, 1), new float[values.length], buffer);

        // When
        float[] again = new float[values.length];
        lattice.filter(values, again, buffer);

        // Then
        float[] first = new float[values.length];
        lattice.filter(values, first, lattice.newBuffer());
        assertThat(again).containsExactly(first);
    }

    @Test
    void factorsScaleBothSides() {
        // Given
        Random random = new Random(15);
        PermutohedralLattice lattice = lattice(random(random, 60 * 5, 4), 5);
        float[] factors = random(random, 60, 2);
        float[] values = random(random, 60, 1);
        float[] scaled = new float[60];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = factors[i] * values[i];
        }

        // When
        float[] filtered = lattice.weighted(factors).filter(values);

        // Then
        float[] expected = lattice.filter(scaled);
        for (int i = 0; i < filtered.length; i++) {
            assertThat(filtered[i]).isCloseTo(factors[i] * expected[i], within(1e-4f));
        }
    }

    @Test
    void bridgesFillTheRoomAndNoMore() {
        // Given
        float[] features = random(new Random(16), 300 * 5, 8);
        int touched = lattice(features, 5).vertices();

        // When, Then
        int before = touched;
        for (int room : new int[] {touched / 2, touched + 100, 2 * touched, 4 * touched, 1_000_000}) {
            int vertices = PermutohedralLattice.of(features, 5, new LatticeShape(1, room), KERNELS)
                    .vertices();
            assertThat(vertices).isBetween(before, Math.max(touched, room));
            before = vertices;
        }
        assertThat(before).as("with room for all").isGreaterThan(3 * touched);
    }

    @Test
    void inputsMustFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> lattice(new float[7], 2));
        assertThatIllegalArgumentException().isThrownBy(() -> lattice(new float[0], 2));
        assertThatIllegalArgumentException().isThrownBy(() -> lattice(new float[4], 0));
    }

    private static PermutohedralLattice lattice(float[] features, int dimensions) {
        return PermutohedralLattice.of(features, dimensions, LatticeShape.PUBLISHED, KERNELS);
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
