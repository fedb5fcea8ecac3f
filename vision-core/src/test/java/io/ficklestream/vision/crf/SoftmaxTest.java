package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftmaxTest {
    @Test
    void exponentialIsPreciseEnough() {
        for (int i = 0; i <= 49_000; i++) {
            // Given
            float x = -i / 1000f;

            // When
            double relative = Exponential.of(x) / Math.exp(x) - 1;

            // Then
            assertThat(relative).isCloseTo(0, within(x >= -30 ? 2e-5 : 5e-4));
        }
    }

    @Test
    void exponentialOfZeroIsOneAndOfVerySmallIsNextToNothing() {
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat(Exponential.of(-1000)).isBetween(0f, 1e-21f);
        assertThat(Exponential.of(Float.NEGATIVE_INFINITY)).isBetween(0f, 1e-21f);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 21})
    void probabilitiesAreThoseOfTheDefinition(int labels) {
        // Given
        LaneKernels kernels = new PlainKernels();
        LabelGroups groups = new LabelGroups(labels, kernels.lanes());
        int width = 40;
        Random random = new Random(51);
        float[] energies = new float[labels * width];
        for (int i = 0; i < energies.length; i++) {
            energies[i] = 60 * random.nextFloat() - 30;
        }

        // When
        float[][] row = negated(groups.interleaved(energies, width));
        new Softmax(kernels, width).apply(row);
        float[] probabilities = new float[energies.length];
        groups.copyRow(row, probabilities, 0, width);

        // Then
        for (int i = 0; i < energies.length; i++) {
            double sum = 0;
            for (int other = i % width; other < energies.length; other += width) {
                sum += Math.exp(energies[i] - energies[other]);
            }
            assertThat((double) probabilities[i]).isCloseTo(1 / sum, within(1e-5));
        }
    }

    private static float[][] negated(float[][] groups) {
        for (float[] group : groups) {
            for (int i = 0; i < group.length; i++) {
                group[i] = -group[i];
            }
        }
        return groups;
    }
}
