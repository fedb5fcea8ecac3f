package io.ficklestream.networks.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.Gradients;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Selecting among responses is the function that FickleNet trains, and has its gradients: equal to expanding the map,
 * dropping units of every window but its centre, convolving with stride s and averaging (Algorithm 1 of the paper).
 */
class TrainingFormEqualsPaperFormTest {

    private static final double RELATIVE = 1e-5;

    @RepeatedTest(20)
    void logitsAndGradientsEqualThoseOfTheExpandedMap(RepetitionInfo repetition) {
        // Given a random shape, random features and weights, and a random selection
        Random random = new Random(repetition.getCurrentRepetition());
        int kernel = 1 + 2 * random.nextInt(4);
        var layer =
                new StochasticSelectionLayer(2 + random.nextInt(6), 2 + random.nextInt(6), kernel, random.nextDouble());
        int channels = 1 + random.nextInt(4);
        int classes = 1 + random.nextInt(3);
        int pixels = layer.height() * layer.width();
        float[] x = Gradients.random(random, pixels * channels);
        float[] weights = Gradients.random(random, channels * classes * layer.offsets());
        float[] selection = selection(random, layer);
        float[] bias = Gradients.random(random, classes);
        float[] mix = Gradients.random(random, classes);

        // When TensorFlow computes a weighted sum of the logits and its gradients
        var shapes = List.of(
                new long[] {1, layer.height(), layer.width(), channels},
                new long[] {channels, (long) classes * layer.offsets()},
                new long[] {1, layer.height(), layer.width(), 1, layer.offsets()},
                new long[] {classes},
                new long[] {classes});
        var fast = Gradients.of(shapes, List.of(x, weights, selection, bias, mix), (tf, in) -> {
            var responses = layer.responses(tf, in.get(0), in.get(1), channels);
            var logits = layer.logits(tf, responses, in.get(2), in.get(3));
            return tf.sum(tf.math.mul(logits, in.get(4)), tf.constant(new int[] {0, 1}));
        });

        // Then they equal the expanded form's
        var paper = new ExpandedForm(layer, channels, classes, selection);
        double[] gradientX = new double[x.length];
        double[] gradientWeights = new double[weights.length];
        double expected = paper.run(x, weights, bias, mix, gradientX, gradientWeights);
        assertThat(fast.value()).isCloseTo(expected, within(RELATIVE * (1 + Math.abs(expected))));
        assertClose(fast.gradients().get(0), gradientX);
        assertClose(fast.gradients().get(1), gradientWeights);
    }

    /** m(window, offset) laid out as the layer wants it: by unit u = window + offset - centre; 0 where the window is outside. */
    private static float[] selection(Random random, StochasticSelectionLayer layer) {
        float[] selection = new float[layer.height() * layer.width() * layer.offsets()];
        for (int i = 0; i < selection.length; i++) {
            int offset = i % layer.offsets();
            boolean kept = offset == layer.offsets() / 2 || random.nextDouble() >= layer.dropout();
            int row = i / layer.offsets() / layer.width() - offset / layer.kernel() + layer.kernel() / 2;
            int column = i / layer.offsets() % layer.width() - offset % layer.kernel() + layer.kernel() / 2;
            boolean inside = row >= 0 && row < layer.height() && column >= 0 && column < layer.width();
            selection[i] = kept && inside ? 1 : 0;
        }
        return selection;
    }

    private static void assertClose(float[] actual, double[] expected) {
        double scale = 0;
        for (double value : expected) {
            scale = Math.max(scale, Math.abs(value));
        }
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) actual[i]).isCloseTo(expected[i], within(RELATIVE * (scale + 1e-3)));
        }
    }
}
