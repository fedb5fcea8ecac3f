package io.ficklestream.networks.losses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedingLossTest {

    @ParameterizedTest
    @MethodSource("io.ficklestream.networks.losses.LossCase#all")
    void hasThePlainLoopsValueAndGradient(LossCase batch) {
        // Given random cues, of several labels in some cells and none in some images
        float[] cues = batch.marks(batch.cells() * batch.labels());

        // Then value and gradients are those of the plain form
        batch.assertEqual(
                (tf, p, weights) -> SeedingLoss.of(tf, p, batch.grid(tf, cues), weights),
                (image, p) -> plain(batch, cues, image, p));
    }

    @Test
    void aCellThatIsCueOfTwoLabelsCountsForBoth() {
        // Given one image of two cells with even probabilities, the first cell cue of both labels
        var batch = new LossCase(1, 2, 2, new Random(0));
        float[] cues = {1, 1, 0, 0};

        // When the logits are equal
        var result = batch.run(
                new float[4],
                new float[] {1},
                (tf, p, weights) -> SeedingLoss.of(tf, p, batch.grid(tf, cues), weights));

        // Then the loss is log 2, and the two pull with equal force
        assertThat(result.value()).isCloseTo(Math.log(2), within(1e-6));
        LossCase.assertZero(result.gradients().get(0));
    }

    /** {@code -1/(sum_c |S_c|) sum_c sum_{u in S_c} log p(u, c)}. */
    static double plain(LossCase batch, float[] cues, int image, double[][] p) {
        double sum = 0;
        int count = 0;
        for (int c = 0; c < batch.labels(); c++) {
            for (int cell = 0; cell < batch.cells(); cell++) {
                if (cues[batch.at(image, cell, c)] == 1) {
                    sum -= Math.log(p[cell][c]);
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
