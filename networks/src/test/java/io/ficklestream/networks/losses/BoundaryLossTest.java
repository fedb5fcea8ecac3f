package io.ficklestream.networks.losses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundaryLossTest {

    @ParameterizedTest
    @MethodSource("io.ficklestream.networks.losses.LossCase#all")
    void hasThePlainLoopsValueAndGradientClippedOrNot(LossCase batch) {
        // Given a random refined prediction, with zeros in it
        float[] refined = refined(batch);

        // Then value and gradients are those of the plain form
        for (boolean clipped : new boolean[] {true, false}) {
            batch.assertEqual(
                    (tf, p, weights) -> BoundaryLoss.of(tf, p, batch.grid(tf, refined), weights, clipped),
                    (image, p) -> plain(batch, refined, image, p, clipped ? 20 : Double.POSITIVE_INFINITY));
        }
    }

    @Test
    void isZeroWhereThePredictionIsWhatItWasRefinedTo() {
        var batch = new LossCase(2, 5, 3, new Random(3));
        var result = batch.run(
                batch.logits(), new float[] {1, 1}, (tf, p, weights) -> BoundaryLoss.of(tf, p, p, weights, true));
        assertThat(result.value()).isCloseTo(0, within(1e-6));
    }

    @Test
    void noGradientPassesThroughTheRefinedPrediction() {
        // Given a refined prediction that the graph computes from the logits
        var batch = new LossCase(2, 5, 3, new Random(4));
        float[] logits = batch.logits();
        float[] weights = {1, 1};
        var connected = batch.run(logits, weights, (tf, p, w) -> BoundaryLoss.of(tf, p, tf.math.mul(p, p), w, false));

        // When the same numbers are given as they are
        float[] numbers = new float[logits.length];
        for (int i = 0; i < 10; i++) {
            double[] p = LossCase.flooredSoftmax(new double[] {logits[3 * i], logits[3 * i + 1], logits[3 * i + 2]});
            for (int c = 0; c < 3; c++) {
                numbers[3 * i + c] = (float) (p[c] * p[c]);
            }
        }
        var given = batch.run(logits, weights, (tf, p, w) -> BoundaryLoss.of(tf, p, batch.grid(tf, numbers), w, false));

        // Then the gradients are the same
        assertThat(connected.gradients().get(0))
                .containsExactly(given.gradients().get(0), within(1e-6f));
    }

    private static float[] refined(LossCase batch) {
        float[] refined = new float[batch.images() * batch.cells() * batch.labels()];
        for (int i = 0; i < refined.length; i++) {
            refined[i] = batch.random().nextInt(3) == 0 ? 0 : batch.random().nextFloat();
        }
        return refined;
    }

    /** {@code 1/n sum_u sum_c Q(u, c) log clip(Q(u, c) / p(u, c))}. */
    private static double plain(LossCase batch, float[] refined, int image, double[][] p, double largestRatio) {
        double loss = 0;
        for (int cell = 0; cell < batch.cells(); cell++) {
            double sum = 0;
            for (int c = 0; c < batch.labels(); c++) {
                sum += Math.max(refined[batch.at(image, cell, c)], 1e-4);
            }
            for (int c = 0; c < batch.labels(); c++) {
                double q = Math.max(refined[batch.at(image, cell, c)], 1e-4) / sum;
                double ratio = Math.min(Math.max(q / p[cell][c], 1 / largestRatio), largestRatio);
                loss += q * Math.log(ratio);
            }
        }
        return loss / batch.cells();
    }
}
