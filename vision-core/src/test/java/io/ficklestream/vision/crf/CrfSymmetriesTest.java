package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.image.RgbImage;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrfSymmetriesTest {
    private static final int HEIGHT = 32;
    private static final int WIDTH = 40;
    private static final int LABELS = 4;
    private static final DenseCrfParameters TERMS =
            new DenseCrfParameters(5, new GaussianTerm(3, 3), new BilateralTerm(5, 15, 20));

    @ParameterizedTest
    @EnumSource
    void renamingLabelsRenamesTheResult(CrfFilter filter) {
        DenseCrfParameters parameters = TERMS.withFilter(filter);
        Random random = new Random(21);
        for (int trial = 0; trial < 5; trial++) {
            // Given
            RgbImage image = RandomScenes.image(random, HEIGHT, WIDTH);
            float[] unary = RandomScenes.unary(random, LABELS, image);

            // When
            float[] renamed = DenseCrf.infer(image, reversedLabels(unary), LABELS, parameters);

            // Then: up to the order in which a pixel's labels are added up
            float[] q = DenseCrf.infer(image, unary, LABELS, parameters);
            assertThat(Marginals.largestDifference(renamed, reversedLabels(q))).isLessThan(1e-4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void mirroringTheImageMirrorsTheResultNearly(CrfFilter filter) {
        DenseCrfParameters parameters = TERMS.withFilter(filter);
        Random random = new Random(22);
        for (int trial = 0; trial < 5; trial++) {
            // Given
            RgbImage image = RandomScenes.image(random, HEIGHT, WIDTH);
            float[] unary = RandomScenes.unary(random, LABELS, image);

            // When
            float[] ofMirrored = DenseCrf.infer(mirrored(image), mirrored(unary), LABELS, parameters);

            // Then: nearly, because the lattice lies differently under the mirrored image
            float[] q = mirrored(DenseCrf.infer(image, unary, LABELS, parameters));
            assertThat(Marginals.meanDifference(ofMirrored, q)).isLessThan(0.02);
            assertThat(Marginals.labelAgreement(ofMirrored, q, LABELS)).isGreaterThan(0.97);
        }
    }

    @ParameterizedTest
    @EnumSource
    void addingAConstantToAPixelsEnergiesChangesNothing(CrfFilter filter) {
        DenseCrfParameters parameters = TERMS.withFilter(filter);
        // Given
        Random random = new Random(23);
        RgbImage image = RandomScenes.image(random, HEIGHT, WIDTH);
        float[] unary = RandomScenes.unary(random, LABELS, image);
        float[] shifted = unary.clone();
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] += (i % image.pixels()) % 7;
        }

        // When
        float[] q = DenseCrf.infer(image, shifted, LABELS, parameters);

        // Then
        assertThat(Marginals.largestDifference(q, DenseCrf.infer(image, unary, LABELS, parameters)))
                .isLessThan(1e-4);
    }

    @ParameterizedTest
    @EnumSource
    void sameInputGivesTheSameBits(CrfFilter filter) {
        DenseCrfParameters parameters = TERMS.withFilter(filter);
        // Given
        Random random = new Random(24);
        RgbImage image = RandomScenes.image(random, HEIGHT, WIDTH);
        float[] unary = RandomScenes.unary(random, LABELS, image);

        // When / Then
        assertThat(DenseCrf.infer(image, unary, LABELS, parameters))
                .containsExactly(DenseCrf.infer(image, unary, LABELS, parameters));
    }

    private static float[] reversedLabels(float[] planes) {
        int pixels = planes.length / LABELS;
        float[] reversed = new float[planes.length];
        for (int label = 0; label < LABELS; label++) {
            System.arraycopy(planes, label * pixels, reversed, (LABELS - 1 - label) * pixels, pixels);
        }
        return reversed;
    }

    private static float[] mirrored(float[] planes) {
        float[] mirrored = new float[planes.length];
        for (int i = 0; i < planes.length; i++) {
            mirrored[i] = planes[i - i % WIDTH + WIDTH - 1 - i % WIDTH];
        }
        return mirrored;
    }

    private static RgbImage mirrored(RgbImage image) {
        byte[] rgb = new byte[image.rgb().length];
        for (int pixel = 0; pixel < image.pixels(); pixel++) {
            int from = pixel - pixel % WIDTH + WIDTH - 1 - pixel % WIDTH;
            System.arraycopy(image.rgb(), 3 * from, rgb, 3 * pixel, 3);
        }
        return new RgbImage(image.height(), image.width(), rgb);
    }
}
