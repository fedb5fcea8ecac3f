package io.ficklestream.networks.losses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BalancedSeedingLossTest {

    @ParameterizedTest
    @MethodSource("io.ficklestream.networks.losses.LossCase#all")
    void hasThePlainLoopsValueAndGradient(LossCase batch) {
        // Given random cues, of several labels in some cells and none in some images
        float[] cues = batch.marks(batch.cells() * batch.labels());

        // Then value and gradients are those of the plain form
        batch.assertEqual(
                (tf, p, weights) -> BalancedSeedingLoss.of(tf, p, batch.grid(tf, cues), weights),
                (image, p) -> part(batch, cues, image, p, 0, 1) + part(batch, cues, image, p, 1, batch.labels()));
    }

    @Test
    void oneCueOfAClassWeighsAsMuchAsAllOfTheBackground() {
        // Given an image of three background cues and one cue of a class
        var batch = new LossCase(1, 4, 2, new Random(0));
        float[] cues = {1, 0, 1, 0, 1, 0, 0, 1};

        // When the logits are equal
        var result = batch.run(
                new float[8],
                new float[] {1},
                (tf, p, weights) -> BalancedSeedingLoss.of(tf, p, batch.grid(tf, cues), weights));

        // Then both parts cost log 2, and the class's cue pulls three times as hard as one of the background's
        assertThat(result.value()).isCloseTo(2 * Math.log(2), within(1e-6));
        float[] gradient = result.gradients().get(0);
        assertThat(gradient[7]).isCloseTo(3 * gradient[0], within(1e-6f)).isNegative();
    }

    /** The mean of {@code -log p} over the cues of some labels. */
    private static double part(LossCase batch, float[] cues, int image, double[][] p, int from, int to) {
        double sum = 0;
        int count = 0;
        for (int cell = 0; cell < batch.cells(); cell++) {
            for (int c = from; c < to; c++) {
                if (cues[batch.at(image, cell, c)] == 1) {
                    sum -= Math.log(p[cell][c]);
                    count++;
                }
            }
        }
        return sum / Math.max(count, 1e-4);
    }
}
