package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.vision.image.RgbImage;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarginalsAreProbabilitiesTest {
    @ParameterizedTest
    @EnumSource(CrfPreset.class)
    void theySumToOneAtEveryPixel(CrfPreset preset) {
        for (int labels : new int[] {1, 2, 7, 21}) {
            // Given
            Random random = new Random(labels);
            RgbImage image = RandomScenes.image(random, 19, 26);
            float[] unary = RandomScenes.unary(random, labels, image);

            // When
            for (CrfFilter filter : CrfFilter.values()) {
                float[] q =
                        DenseCrf.infer(image, unary, labels, preset.parameters().withFilter(filter));

                // Then
                for (int pixel = 0; pixel < image.pixels(); pixel++) {
                    assertThat(sumAt(q, pixel, labels)).as("%s", filter).isCloseTo(1, within(1e-5));
                }
            }
        }
    }

    @Test
    void theyLieBetweenZeroAndOneForExtremeEnergies() {
        // Given
        Random random = new Random(8);
        RgbImage image = RandomScenes.image(random, 12, 12);
        float[] unary = RandomScenes.unary(random, 3, image);
        for (int i = 0; i < unary.length; i++) {
            unary[i] *= 1e12f;
        }

        // When
        float[] q = DenseCrf.infer(image, unary, 3, CrfPreset.DSRG_TEST.parameters());

        // Then
        for (float probability : q) {
            assertThat(probability).isBetween(0f, 1f + 1e-5f);
        }
    }

    @Test
    void noLabelIsPreferredWithoutEvidence() {
        // Given
        RgbImage image = RandomScenes.image(new Random(9), 20, 15);

        // When
        float[] q = DenseCrf.infer(image, new float[4 * image.pixels()], 4, CrfPreset.DSRG_TEST.parameters());

        // Then
        for (float probability : q) {
            assertThat(probability).isEqualTo(0.25f, within(1e-5f));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10})
    void withoutPairwiseTermsTheyAreTheSoftmaxOfTheUnary(int iterations) {
        // Given
        Random random = new Random(iterations);
        byte[] grey = new byte[3 * 11 * 13];
        Arrays.fill(grey, (byte) 99);
        RgbImage image = new RgbImage(11, 13, grey);
        float[] unary = RandomScenes.unary(random, 3, image);
        DenseCrfParameters unaryOnly =
                new DenseCrfParameters(iterations, new GaussianTerm(0, 3), new BilateralTerm(0, 80, 13));

        // When
        float[] q = DenseCrf.infer(image, unary, 3, unaryOnly);

        // Then
        for (int pixel = 0; pixel < image.pixels(); pixel++) {
            double sum = 0;
            for (int label = 0; label < 3; label++) {
                sum += Math.exp(-unary[label * image.pixels() + pixel]);
            }
            for (int label = 0; label < 3; label++) {
                int at = label * image.pixels() + pixel;
                assertThat((double) q[at]).isCloseTo(Math.exp(-unary[at]) / sum, within(1e-5));
            }
        }
    }

    private static double sumAt(float[] q, int pixel, int labels) {
        int pixels = q.length / labels;
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            sum += q[label * pixels + pixel];
        }
        return sum;
    }
}
