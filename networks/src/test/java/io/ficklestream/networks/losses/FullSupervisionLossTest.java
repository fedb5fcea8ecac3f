package io.ficklestream.networks.losses;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FullSupervisionLossTest {

    @ParameterizedTest
    @MethodSource("io.ficklestream.networks.losses.LossCase#all")
    void isTheMeanCrossEntropyOverCellsThatAreNotIgnored(LossCase batch) {
        // Given random true labels, -1 where the cell is ignored
        int[] truth = new int[batch.images() * batch.cells()];
        float[] oneHot = new float[truth.length * batch.labels()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = batch.random().nextInt(batch.labels() + 2) - 2;
            if (truth[i] >= 0) {
                oneHot[i * batch.labels() + truth[i]] = 1;
            }
        }

        // Then value and gradients are those of the plain form
        batch.assertEqual(
                (tf, p, weights) -> FullSupervisionLoss.of(tf, p, batch.grid(tf, oneHot), weights),
                (image, p) -> plain(batch, truth, image, p));
    }

    private static double plain(LossCase batch, int[] truth, int image, double[][] p) {
        double sum = 0;
        int labelled = 0;
        for (int cell = 0; cell < batch.cells(); cell++) {
            int label = truth[image * batch.cells() + cell];
            if (label >= 0) {
                sum -= Math.log(p[cell][label]);
                labelled++;
            }
        }
        return labelled == 0 ? 0 : sum / labelled;
    }
}
