package io.ficklestream.networks.losses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.Gradients;
import io.ficklestream.networks.runtime.TensorFlowRuntime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorflow.Graph;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

class FlooredSoftmaxTest {

    @ParameterizedTest
    @MethodSource("io.ficklestream.networks.losses.LossCase#all")
    void hasThePlainLoopsValueAndGradient(LossCase batch) {
        // Given random factors for a weighted sum of all probabilities
        float[] factors = Gradients.random(batch.random(), batch.images() * batch.cells() * batch.labels());

        // Then the sum is that of the plain form
        batch.assertEqual(
                (tf, p, weights) -> {
                    var perImage = tf.sum(tf.math.mul(p, batch.grid(tf, factors)), tf.constant(new int[] {1, 2}));
                    return ImageMeans.overCounting(tf, perImage, weights);
                },
                (image, p) -> {
                    double sum = 0;
                    for (int cell = 0; cell < batch.cells(); cell++) {
                        for (int c = 0; c < batch.labels(); c++) {
                            sum += factors[batch.at(image, cell, c)] * p[cell][c];
                        }
                    }
                    return sum;
                });
    }

    @Test
    void isNeverBelowTheFloorHoweverLargeTheLogits() {
        // Given logits so far apart that a softmax in float32 is 0 and 1
        float[] logits = {300, -300, 0};

        // When the smallest probability is computed
        var smallest = Gradients.of(
                List.of(new long[] {1, 1, 3}),
                List.of(logits),
                (tf, in) -> tf.min(FlooredSoftmax.of(tf, in.get(0)), tf.constant(new int[] {0, 1, 2})));

        // Then it is the floor, and has a finite gradient
        assertThat(smallest.value()).isCloseTo(1e-4 / (1 + 3e-4), within(1e-9));
        assertThat(Arrays.toString(smallest.gradients().get(0))).doesNotContain("NaN", "Infinity");
    }

    @Test
    void anUnknownNumberOfLabelsIsRefused() {
        TensorFlowRuntime.load();
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            var logits = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, 4, -1)));
            assertThatThrownBy(() -> FlooredSoftmax.of(tf, logits))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("number of labels is unknown");
        }
    }
}
