package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
    @Test
    void exponentialIsPreciseToSinglePrecision() {
        for (int i = 0; i <= 86_000; i++) {
            // Given
            float x = -i / 1000f;

            // When
            double relative = Softmax.exp(x) / Math.exp(x) - 1;

            // Then
            assertThat(relative).isCloseTo(0, within(3e-7));
        }
    }

    @Test
    void exponentialOfZeroIsOneAndOfVerySmallIsZero() {
        assertThat(Softmax.exp(0)).isEqualTo(1);
        assertThat(Softmax.exp(-1000)).isZero();
        assertThat(Softmax.exp(Float.NEGATIVE_INFINITY)).isZero();
    }

    @Test
    void probabilitiesAreThoseOfTheDefinition() {
        // Given
        Random random = new Random(51);
        float[] scores = new float[5 * 40];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 60 * random.nextFloat() - 30;
        }

        // When
        float[] probabilities = new float[scores.length];
        Softmax.apply(scores, probabilities, 5);

        // Then
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            for (int l = i - i % 5; l < i - i % 5 + 5; l++) {
                sum += Math.exp(scores[l] - scores[i]);
            }
            assertThat((double) probabilities[i]).isCloseTo(1 / sum, within(1e-6));
        }
    }
}
