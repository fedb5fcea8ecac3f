package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.image.RgbImage;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds: the worst of these seeds as measured, and half as much again. */
class LatticeIsCloseToExactMeanFieldTest {
    @ParameterizedTest
    @CsvSource({
        // labels, bilateral weight, sxy, srgb, mean difference, label agreement
        "2, 10, 80, 13, 0.04, 0.96",
        "5, 10, 80, 13, 0.001, 0.99",
        "3, 4, 83, 5, 0.002, 0.99",
        "2, 5, 8, 20, 0.002, 0.99",
        "4, 5, 8, 20, 0.017, 0.96",
        "9, 5, 8, 20, 0.011, 0.94"
    })
    void onRandomScenes(
            int labels, double weight, double sxy, double srgb, double meanDifference, double labelAgreement) {
        DenseCrfParameters parameters =
                new DenseCrfParameters(10, new GaussianTerm(3, 3), new BilateralTerm(weight, sxy, srgb));
        for (int seed = 0; seed < 6; seed++) {
            // Given
            Random random = new Random(1000 + 77777 * seed);
            RgbImage image = RandomScenes.image(random, 24, 31);
            float[] unary = RandomScenes.unary(random, labels, image);

            // When
            float[] q = DenseCrf.infer(image, unary, labels, parameters);

            // Then
            float[] exact = ExactMeanField.infer(image, unary, labels, parameters);
            assertThat(Marginals.meanDifference(q, exact)).as("seed %d", seed).isLessThan(meanDifference);
            assertThat(Marginals.labelAgreement(q, exact, labels))
                    .as("seed %d", seed)
                    .isGreaterThan(labelAgreement);
        }
    }
}
