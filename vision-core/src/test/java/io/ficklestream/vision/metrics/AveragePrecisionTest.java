package io.ficklestream.vision.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AveragePrecisionTest {
    @Test
    void positivesFirstIsPerfect() {
        assertThat(AveragePrecision.of(new float[] {0.1f, 0.9f, 0.8f}, new boolean[] {false, true, true}))
                .isEqualTo(1);
    }

    @Test
    void areaOfAnOrdinaryRanking() {
        // Given: from the highest score right, wrong, right, wrong, right
        float[] scores = {0.9f, 0.8f, 0.7f, 0.6f, 0.5f};
        boolean[] positives = {true, false, true, false, true};

        // When
        double ap = AveragePrecision.of(scores, positives);

        // Then: precisions at the hits 1, 2/3 and 3/5, each a third of the recall
        assertThat(ap).isCloseTo((1 + 2 / 3.0 + 3 / 5.0) / 3, within(1e-12));
    }

    @Test
    void precisionIsMadeMonotone() {
        // Given: wrong, right, right: precisions at the hits 1/2 and 2/3, the first raised to the second
        float[] scores = {3, 2, 1};
        boolean[] positives = {false, true, true};

        // When / Then
        assertThat(AveragePrecision.of(scores, positives)).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void equalScoresAreTakenTogether() {
        // Given: nothing tells the images apart
        float[] scores = {0.5f, 0.5f, 0.5f, 0.5f};
        boolean[] positives = {true, false, false, false};

        // When / Then
        assertThat(AveragePrecision.of(scores, positives)).isEqualTo(0.25);
    }

    @Test
    void orderOfTheImagesDoesNotMatter() {
        Random random = new Random(71);
        for (int trial = 0; trial < 50; trial++) {
            // Given: few distinct scores, so that many are equal
            float[] scores = new float[30];
            boolean[] positives = new boolean[30];
            for (int i = 0; i < 30; i++) {
                scores[i] = random.nextInt(8);
                positives[i] = random.nextBoolean();
            }

            // When / Then
            assertThat(AveragePrecision.of(reversed(scores), reversed(positives)))
                    .isEqualTo(AveragePrecision.of(scores, positives));
        }
    }

    @Test
    void withoutPositivesItIsUndefinedAndLeftOutOfTheMean() {
        // Given
        double undefined = AveragePrecision.of(new float[] {1, 2}, new boolean[2]);

        // When / Then
        assertThat(undefined).isNaN();
        assertThat(AveragePrecision.of(new float[0], new boolean[0])).isNaN();
        assertThat(AveragePrecision.mean(0.5, undefined, 1)).isEqualTo(0.75);
        assertThat(AveragePrecision.mean(undefined)).isNaN();
    }

    @Test
    void wrongInputsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AveragePrecision.of(new float[2], new boolean[3]))
                .withMessage("2 scores do not fit 3 truth values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AveragePrecision.of(new float[] {1, Float.NaN}, new boolean[2]))
                .withMessageContaining("image 1");
    }

    private static float[] reversed(float[] values) {
        float[] reversed = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }

    private static boolean[] reversed(boolean[] values) {
        boolean[] reversed = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }
}
