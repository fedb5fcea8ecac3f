package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UnariesTest {
    private static final float TOLERANCE = 1e-6f;

    @Test
    void probabilitiesBecomeNegativeLogarithms() {
        // When
        float[] unary = Unaries.fromProbabilities(new float[] {1, 0.5f, 0});

        // Then: 0 is raised to 1e-5
        assertThat(unary).containsExactly(new float[] {0, 0.6931472f, 11.512925f}, within(TOLERANCE));
    }

    @Test
    void scaleMixesWithTheUniformDistribution() {
        // When: 0.8 * 1 + 0.2 / 2 and 0.8 * 0 + 0.2 / 2
        float[] unary = Unaries.fromProbabilities(new float[] {1, 0}, 2, 0.8);

        // Then
        assertThat(unary).containsExactly(new float[] {-log(0.9), -log(0.1)}, within(TOLERANCE));
    }

    @Test
    void labelsCostLessThanTheOthers() {
        // Given
        byte[] mask = {0, 2, (byte) 255};

        // When
        float[] unary = Unaries.fromLabels(mask, 3, 0.7, false);

        // Then
        float own = -log(0.7);
        float other = -log(0.15);
        float uniform = log(3);
        assertThat(unary)
                .containsExactly(
                        new float[] {own, other, uniform, other, other, uniform, other, own, uniform},
                        within(TOLERANCE));
    }

    @Test
    void labelZeroCanMeanUnsure() {
        // When
        float[] unary = Unaries.fromLabels(new byte[] {0, 1}, 2, 0.9, true);

        // Then
        assertThat(unary).containsExactly(new float[] {log(2), -log(0.1), log(2), -log(0.9)}, within(TOLERANCE));
    }

    @Test
    void wrongInputsAreRefused() {
        byte[] mask = {0, 3};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unaries.fromLabels(mask, 3, 0.7, false))
                .withMessage("pixel 1 of the mask has label 3, but there are only 3 labels");
        assertThatIllegalArgumentException().isThrownBy(() -> Unaries.fromLabels(mask, 1, 0.7, false));
        assertThatIllegalArgumentException().isThrownBy(() -> Unaries.fromLabels(mask, 4, 1, false));
        assertThatIllegalArgumentException().isThrownBy(() -> Unaries.fromProbabilities(new float[2], 2, 1.1));
    }

    private static float log(double value) {
        return (float) Math.log(value);
    }
}
