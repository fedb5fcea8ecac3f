package io.ficklestream.networks.losses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

class ExpansionLossTest {

    @ParameterizedTest
    @MethodSource("io.ficklestream.networks.losses.LossCase#all")
    void hasThePlainLoopsValueAndGradient(LossCase batch) {
        // Given random image labels, all or none of the classes among them, and SEC's decays or others
        float[] labels = batch.marks(batch.labels());
        for (var decays : new ExpansionDecays[] {ExpansionDecays.SEC, new ExpansionDecays(0.5, 0.3, 0.9)}) {

            // Then value and gradients are those of the plain form
            batch.assertEqual(
                    (tf, p, weights) -> ExpansionLoss.of(tf, p, imageLabels(tf, batch, labels), weights, decays),
                    (image, p) -> plain(batch, labels, image, p, decays));
        }
    }

    @Test
    void pullsPresentClassesUpAndAbsentOnesDown() {
        // Given an image with the first of two classes
        var batch = new LossCase(1, 6, 3, new Random(1));
        float[] labels = {1, 1, 0};

        // When the loss is differentiated at even probabilities, which leaves the ranks to the order of the cells
        var result = batch.run(
                new float[18],
                new float[] {1},
                (tf, p, weights) -> ExpansionLoss.of(tf, p, imageLabels(tf, batch, labels), weights));

        // Then descent raises the present class and lowers the absent one where it is largest
        float[] gradient = result.gradients().get(0);
        assertThat(gradient[1]).isNegative();
        assertThat(gradient[2]).isPositive();
    }

    private static Operand<TFloat32> imageLabels(Ops tf, LossCase batch, float[] labels) {
        return tf.constant(Shape.of(batch.images(), batch.labels()), DataBuffers.of(labels));
    }

    private static double plain(LossCase batch, float[] labels, int image, double[][] p, ExpansionDecays decays) {
        double present = 0;
        double absent = 0;
        int count = 0;
        for (int c = 1; c < batch.labels(); c++) {
            if (labels[image * batch.labels() + c] == 1) {
                present -= Math.log(pool(p, c, decays.present()));
                count++;
            } else {
                absent -= Math.log(1 - pool(p, c, decays.absent()));
            }
        }
        int others = batch.labels() - 1 - count;
        return present / Math.max(count, 1) + absent / Math.max(others, 1) - Math.log(pool(p, 0, decays.background()));
    }

    /** {@code sum_j d^(j-1) p_j / sum_j d^(j-1)} over the cells from the best to the worst. */
    static double pool(double[][] p, int label, double decay) {
        double[] ascending =
                Arrays.stream(p).mapToDouble(cell -> cell[label]).sorted().toArray();
        double sum = 0;
        double normaliser = 0;
        double weight = 1;
        for (int j = ascending.length - 1; j >= 0; j--) {
            sum += weight * ascending[j];
            normaliser += weight;
            weight *= decay;
        }
        return sum / normaliser;
    }
}
