package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ficklestream.vision.image.RgbImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DenseCrfFollowsColourEdgesTest {
    private static final int SIDE = 48;
    private static final int EDGE = 20;

    @Test
    void noisyLabelsSnapToTheEdge() {
        // Given: dark left of the edge, bright right of it, and a third of the pixels labelled wrongly
        Random random = new Random(31);
        byte[] mask = new byte[SIDE * SIDE];
        for (int i = 0; i < mask.length; i++) {
            boolean wrong = random.nextInt(3) == 0;
            mask[i] = (byte) (isRight(i) ^ wrong ? 1 : 0);
        }
        float[] unary = Unaries.fromLabels(mask, 2, 0.6, false);

        // When
        float[] q = DenseCrf.infer(scene(random), unary, 2, CrfPreset.DSRG_TEST.parameters());

        // Then
        int right = 0;
        for (int i = 0; i < mask.length; i++) {
            right += (Marginals.bestLabel(q, i, 2) == 1) == isRight(i) ? 1 : 0;
        }
        assertThat(right / (double) mask.length).isGreaterThan(0.995);
    }

    @Test
    void undecidedPixelsTakeTheLabelOfTheirColour() {
        // Given: one labelled column on either side, the rest undecided
        byte[] mask = new byte[SIDE * SIDE];
        for (int i = 0; i < mask.length; i++) {
            int x = i % SIDE;
            mask[i] = (byte) (x < 8 ? 0 : x >= SIDE - 8 ? 1 : Unaries.UNDECIDED);
        }

        // When
        float[] q = DenseCrf.infer(
                scene(new Random(32)), Unaries.fromLabels(mask, 2, 0.9, false), 2, CrfPreset.DSRG_TEST.parameters());

        // Then
        for (int i = 0; i < mask.length; i++) {
            assertThat(Marginals.bestLabel(q, i, 2)).isEqualTo(isRight(i) ? 1 : 0);
        }
    }

    @Test
    void energiesMustFitTheImage() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DenseCrf.infer(scene(new Random(1)), new float[10], 2, CrfPreset.DSRG_TEST.parameters()))
                .withMessageContaining("2 labels of 2304 pixels need 4608");
    }

    @Test
    void energiesMustBeFinite() {
        // Given
        float[] unary = new float[2 * SIDE * SIDE];
        unary[SIDE * SIDE + 5] = Float.POSITIVE_INFINITY;

        // When / Then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DenseCrf.infer(scene(new Random(1)), unary, 2, CrfPreset.DSRG_TEST.parameters()))
                .withMessageContaining("label 1 at pixel 5");
    }

    private static boolean isRight(int pixel) {
        return pixel % SIDE >= EDGE;
    }

    private static RgbImage scene(Random random) {
        byte[] rgb = new byte[3 * SIDE * SIDE];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) ((isRight(i / 3) ? 180 : 60) + random.nextInt(9) - 4);
        }
        return new RgbImage(SIDE, SIDE, rgb);
    }
}
