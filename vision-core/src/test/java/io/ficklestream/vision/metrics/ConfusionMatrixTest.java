package io.ficklestream.vision.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
    private static final byte IGNORE = (byte) 255;
    private static final byte[] TRUTH = {0, 0, 0, 0, 1, 1, 1, 2, 2, IGNORE};
    private static final byte[] PREDICTION = {0, 0, 1, IGNORE, 1, 1, IGNORE, 1, 2, 2};

    private final ConfusionMatrix matrix = new ConfusionMatrix(4);

    @Test
    void rowsAreTruthAndColumnsPrediction() {
        // When
        matrix.add(TRUTH, PREDICTION);

        // Then
        assertThat(matrix.count(0, 1)).isEqualTo(1);
        assertThat(matrix.count(1, 0)).isZero();
        assertThat(matrix.count(2, 1)).isEqualTo(1);
        assertThat(matrix.count(1, 255)).isEqualTo(1);
    }

    @Test
    void intersectionOverUnionTakesUndecidedForBackground() {
        // When
        matrix.add(TRUTH, PREDICTION);

        // Then
        assertThat(matrix.iou(0)).as("3 right, 4 true, 4 predicted").isEqualTo(3 / 5.0);
        assertThat(matrix.iou(1)).as("2 right, 3 true, 4 predicted").isEqualTo(2 / 5.0);
        assertThat(matrix.iou(2)).as("1 right, 2 true, 1 predicted").isEqualTo(1 / 2.0);
    }

    @Test
    void meanIsOverTheClassesAskedForThatOccur() {
        // When
        matrix.add(TRUTH, PREDICTION);

        // Then
        assertThat(matrix.iou(3)).isNaN();
        assertThat(matrix.meanIou(0, 1, 2, 3)).isCloseTo(0.5, within(1e-12));
        assertThat(matrix.meanIou(1, 2)).isCloseTo(0.45, within(1e-12));
        assertThat(matrix.meanIou(3)).isNaN();
    }

    @Test
    void aClassThatIsOnlyPredictedCountsAsZero() {
        // When
        matrix.add(new byte[] {0, 0}, new byte[] {0, 3});

        // Then
        assertThat(matrix.iou(3)).isZero();
        assertThat(matrix.meanIou(0, 3)).isEqualTo(0.25);
    }

    @Test
    void undecidedPixelsAreMissedForRecallAndLeftOutOfPrecision() {
        // When
        matrix.add(TRUTH, PREDICTION);

        // Then
        assertThat(matrix.precision(0)).isEqualTo(1);
        assertThat(matrix.precision(1)).isEqualTo(2 / 4.0);
        assertThat(matrix.recall(0)).isEqualTo(2 / 4.0);
        assertThat(matrix.recall(1)).isEqualTo(2 / 3.0);
        assertThat(matrix.meanPrecision(1, 2)).isEqualTo(3 / 4.0);
        assertThat(matrix.meanRecall(1, 2)).isCloseTo(7 / 12.0, within(1e-12));
        assertThat(matrix.precision(3)).isNaN();
        assertThat(matrix.recall(3)).isNaN();
    }

    @Test
    void coverageIsTheDecidedShareOfCountedPixels() {
        // When
        matrix.add(TRUTH, PREDICTION);

        // Then
        assertThat(matrix.coverage()).isEqualTo(7 / 9.0);
        assertThat(new ConfusionMatrix(2).coverage()).isNaN();
    }

    @Test
    void imagesArePooledAndNotAveraged() {
        // When: one image of 1 pixel, all right, and one of 3, all wrong
        matrix.add(new byte[] {1}, new byte[] {1});
        matrix.add(new byte[] {1, 1, 1}, new byte[] {0, 0, 0});

        // Then
        assertThat(matrix.iou(1)).isEqualTo(0.25);
    }

    @Test
    void partsOfASetAddUpToTheWhole() {
        Random random = new Random(61);
        ConfusionMatrix whole = new ConfusionMatrix(4);
        ConfusionMatrix other = new ConfusionMatrix(4);
        for (int image = 0; image < 10; image++) {
            // Given
            byte[] truth = labels(random);
            byte[] prediction = labels(random);

            // When
            whole.add(truth, prediction);
            (image % 2 == 0 ? matrix : other).add(truth, prediction);
        }
        matrix.add(other);

        // Then
        assertThat(matrix.meanIou(0, 1, 2, 3)).isEqualTo(whole.meanIou(0, 1, 2, 3));
        assertThat(matrix.coverage()).isEqualTo(whole.coverage());
    }

    @Test
    void wrongInputsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.add(new byte[2], new byte[3]))
                .withMessageContaining("resize the prediction");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.add(new byte[] {4}, new byte[1]))
                .withMessage("truth 4 is not a class: there are 0..3 and 255");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.add(new byte[1], new byte[] {17}))
                .withMessageContaining("prediction 17");
        assertThatIllegalArgumentException().isThrownBy(() -> matrix.add(new ConfusionMatrix(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConfusionMatrix(256));
    }

    private static byte[] labels(Random random) {
        byte[] labels = new byte[50];
        for (int i = 0; i < labels.length; i++) {
            int label = random.nextInt(5);
            labels[i] = label == 4 ? IGNORE : (byte) label;
        }
        return labels;
    }
}
