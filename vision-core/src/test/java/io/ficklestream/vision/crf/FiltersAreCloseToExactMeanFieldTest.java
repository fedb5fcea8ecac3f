package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.image.RgbImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds: the worst of these seeds as measured, and half as much again. */
class FiltersAreCloseToExactMeanFieldTest {
    /** The tuned lattice is tuned on photographs of usual size; on these scenes of 24 x 31 it can be the further one. */
    private static final double CLUSTERED_ROOM = 3;

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

            float[] exact = ExactMeanField.infer(image, unary, labels, parameters);
            for (CrfFilter filter : List.of(CrfFilter.LATTICE, CrfFilter.CLUSTERED)) {
                // When
                float[] q = DenseCrf.infer(image, unary, labels, parameters.withFilter(filter));

                // Then
                String what = filter + ", seed " + seed;
                double room = filter == CrfFilter.CLUSTERED ? CLUSTERED_ROOM : 1;
                assertThat(Marginals.meanDifference(q, exact)).as(what).isLessThan(room * meanDifference);
                assertThat(1 - Marginals.labelAgreement(q, exact, labels))
                        .as(what)
                        .isLessThan(room * (1 - labelAgreement));
            }
        }
    }

    @Test
    void allPairsAreExact() {
        DenseCrfParameters parameters =
                new DenseCrfParameters(10, new GaussianTerm(3, 3), new BilateralTerm(5, 8, 20), CrfFilter.EXACT);
        for (int labels : new int[] {1, 2, 5, 9}) {
            // Given
            Random random = new Random(labels);
            RgbImage image = RandomScenes.image(random, 17, 22);
            float[] unary = RandomScenes.unary(random, labels, image);

            // When
            float[] q = DenseCrf.infer(image, unary, labels, parameters);

            // Then
            float[] exact = ExactMeanField.infer(image, unary, labels, parameters);
            assertThat(Marginals.largestDifference(q, exact)).isLessThan(1e-4);
        }
    }
}
