package io.ficklestream.networks.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.Gradients;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigmoidCrossEntropyTest {

    private static final float[] LOGITS = {0.5f, -2f, 60f, -60f};
    private static final float[] LABELS = {1, 0, 1, 1};

    @Test
    void isTheMeanBinaryCrossEntropyAlsoForLargeLogits() {
        // Given logits of two photographs and two classes, some so large that exp would overflow in float32
        var shapes = List.of(new long[] {2, 2}, new long[] {2, 2});

        // When the loss is computed
        var result = Gradients.of(
                shapes, List.of(LOGITS, LABELS), (tf, in) -> SigmoidCrossEntropy.of(tf, in.get(0), in.get(1)));

        // Then value and gradient are those of the definition
        double expected = (Math.log1p(Math.exp(-0.5)) + Math.log1p(Math.exp(-2)) + 0 + 60) / 4;
        assertThat(result.value()).isCloseTo(expected, within(1e-5));
        for (int i = 0; i < LOGITS.length; i++) {
            double slope = (1 / (1 + Math.exp(-LOGITS[i])) - LABELS[i]) / 4;
            assertThat((double) result.gradients().get(0)[i]).isCloseTo(slope, within(1e-6));
        }
    }
}
