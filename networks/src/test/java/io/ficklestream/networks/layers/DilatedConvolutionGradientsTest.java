package io.ficklestream.networks.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.Gradients;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** A dilated convolution is the same function in both forms, and the trained form's gradients are the true ones. */
class DilatedConvolutionGradientsTest {

    private static final int CHANNELS = 3;
    private static final int OUTPUTS = 2;

    @Test
    void bothFormsAndAPlainLoopGiveTheSameValues() {
        Random random = new Random(1);
        for (int rate = 1; rate <= 4; rate++) {
            // Given a map whose sides are no multiples of the rate
            int height = 5 + random.nextInt(6);
            int width = 5 + random.nextInt(6);
            float[] x = Gradients.random(random, height * width * CHANNELS);
            float[] kernel = Gradients.random(random, 9 * CHANNELS * OUTPUTS);
            float[] weights = Gradients.random(random, height * width * OUTPUTS);

            // When a weighted sum of the output is taken
            double serving = weightedSum(DilatedConvolution.forServing(), rate, height, width, x, kernel, weights)
                    .value();
            double training = weightedSum(
                            DilatedConvolution.forTraining(height, width), rate, height, width, x, kernel, weights)
                    .value();

            // Then both forms give what a plain loop gives
            double expected = plain(rate, height, width, x, kernel, weights);
            assertThat(serving).isCloseTo(expected, within(1e-3));
            assertThat(training).isCloseTo(expected, within(1e-3));
        }
    }

    @Test
    void gradientsOfTheTrainedFormEqualCentralDifferences() {
        Random random = new Random(2);
        for (int rate = 1; rate <= 4; rate++) {
            // Given random inputs
            int height = 6 + rate;
            int width = 7;
            float[] x = Gradients.random(random, height * width * CHANNELS);
            float[] kernel = Gradients.random(random, 9 * CHANNELS * OUTPUTS);
            float[] weights = Gradients.random(random, height * width * OUTPUTS);

            // When TensorFlow differentiates
            var result =
                    weightedSum(DilatedConvolution.forTraining(height, width), rate, height, width, x, kernel, weights);

            // Then every tenth entry equals the central difference of the plain loop, which is exact for a linear
            // function
            for (int i = 0; i < x.length; i += 10) {
                float[] up = x.clone();
                float[] down = x.clone();
                up[i] += 0.5f;
                down[i] -= 0.5f;
                double slope = plain(rate, height, width, up, kernel, weights)
                        - plain(rate, height, width, down, kernel, weights);
                assertThat((double) result.gradients().get(0)[i]).isCloseTo(slope, within(1e-3));
            }
            for (int i = 0; i < kernel.length; i++) {
                float[] up = kernel.clone();
                float[] down = kernel.clone();
                up[i] += 0.5f;
                down[i] -= 0.5f;
                double slope =
                        plain(rate, height, width, x, up, weights) - plain(rate, height, width, x, down, weights);
                assertThat((double) result.gradients().get(1)[i]).isCloseTo(slope, within(1e-3));
            }
        }
    }

    private static Gradients.Result weightedSum(
            DilatedConvolution form, int rate, int height, int width, float[] x, float[] kernel, float[] weights) {
        var shapes = List.of(new long[] {1, height, width, CHANNELS}, new long[] {3, 3, CHANNELS, OUTPUTS}, new long[] {
            1, height, width, OUTPUTS
        });
        return Gradients.of(shapes, List.of(x, kernel, weights), (tf, in) -> sum(tf, form, rate, in));
    }

    private static Operand<TFloat32> sum(Ops tf, DilatedConvolution form, int rate, List<Operand<TFloat32>> in) {
        return tf.sum(
                tf.math.mul(form.apply(tf, in.get(0), in.get(1), rate), in.get(2)),
                tf.constant(new int[] {0, 1, 2, 3}));
    }

    private static double plain(int rate, int height, int width, float[] x, float[] kernel, float[] weights) {
        double sum = 0;
        for (int i = 0; i < height * width * OUTPUTS; i++) {
            int out = i % OUTPUTS;
            int column = i / OUTPUTS % width;
            int row = i / OUTPUTS / width;
            for (int tap = 0; tap < 9 * CHANNELS; tap++) {
                int channel = tap % CHANNELS;
                int fromColumn = column + (tap / CHANNELS % 3 - 1) * rate;
                int fromRow = row + (tap / CHANNELS / 3 - 1) * rate;
                if (fromRow >= 0 && fromRow < height && fromColumn >= 0 && fromColumn < width) {
                    sum += (double) weights[i]
                            * kernel[tap * OUTPUTS + out]
                            * x[(fromRow * width + fromColumn) * CHANNELS + channel];
                }
            }
        }
        return sum;
    }
}
