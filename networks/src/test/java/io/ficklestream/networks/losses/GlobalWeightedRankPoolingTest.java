package io.ficklestream.networks.losses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.Gradients;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlobalWeightedRankPoolingTest {

    private static final float[] VALUES = {0.2f, 0.5f, 0.1f, 0.4f};

    @Test
    void decayZeroPoolsTheMaximumAndOneTheMean() {
        assertThat(pool(VALUES, 0).value()).isCloseTo(0.5, within(1e-6));
        assertThat(pool(VALUES, 1).value()).isCloseTo(0.3, within(1e-6));
    }

    @Test
    void everyCellsGradientIsTheWeightOfItsRank() {
        // When four values are pooled with decay 1/2
        float[] gradient = pool(VALUES, 0.5).gradients().get(0);

        // Then the weights are 1, 1/2, 1/4 and 1/8 of the largest to the smallest, divided by their sum 15/8
        assertThat(gradient).containsExactly(new float[] {2 / 15f, 8 / 15f, 1 / 15f, 4 / 15f}, within(1e-6f));
    }

    @Test
    void equalValuesPoolToThatValue() {
        assertThat(pool(new float[] {0.3f, 0.3f, 0.3f, 0.3f}, 0.7).value()).isCloseTo(0.3, within(1e-6));
    }

    @Test
    void decaysOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> new ExpansionDecays(1.1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'present'");
        assertThatThrownBy(() -> new ExpansionDecays(1, 0, Double.NaN)).hasMessageContaining("'background'");
    }

    private static Gradients.Result pool(float[] values, double decay) {
        return Gradients.of(
                List.of(new long[] {-1, values.length, 1}),
                List.of(values),
                (tf, in) -> tf.sum(
                        new GlobalWeightedRankPooling(tf, in.get(0)).pool(decay), tf.constant(new int[] {0, 1})));
    }
}
