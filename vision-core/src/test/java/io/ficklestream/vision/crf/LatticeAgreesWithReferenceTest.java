package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Stored problems with exact marginals and those of pydensecrf, the usual C++ implementation of the same lattice. */
class LatticeAgreesWithReferenceTest {
    /** Room for another order of float additions, and for the points with which the reference fills up its vectors. */
    private static final double SAME_ALGORITHM = 1e-4;

    private static final double ROUNDING = 2e-5;

    @Test
    void marginalsAreThoseOfTheReferenceImplementation() throws IOException {
        for (CrfCase problem : CrfCase.all()) {
            // When
            float[] q = problem.solve();

            // Then
            assertThat(Marginals.largestDifference(q, problem.referenceQ()))
                    .as(problem.name())
                    .isLessThan(SAME_ALGORITHM);
        }
    }

    @Test
    void marginalsAreAsCloseToTheExactOnesAsTheReferenceIs() throws IOException {
        for (CrfCase problem : CrfCase.all()) {
            // Given
            double reference = Marginals.meanDifference(problem.referenceQ(), problem.exactQ());

            // When
            double ours = Marginals.meanDifference(problem.solve(), problem.exactQ());

            // Then
            assertThat(ours).as(problem.name()).isLessThanOrEqualTo(reference + ROUNDING);
        }
    }

    @Test
    void labelsAgreeWithTheExactOnesAsOftenAsTheReferenceDoes() throws IOException {
        for (CrfCase problem : CrfCase.all()) {
            // Given
            double reference = Marginals.labelAgreement(problem.referenceQ(), problem.exactQ(), problem.labels());

            // When
            double ours = Marginals.labelAgreement(problem.solve(), problem.exactQ(), problem.labels());

            // Then
            assertThat(ours).as(problem.name()).isGreaterThanOrEqualTo(reference);
        }
    }

    @Test
    void bruteForceOfTheseTestsIsTheStoredExactAnswer() throws IOException {
        // Given
        CrfCase problem = CrfCase.all().get(0);

        // When
        float[] exact = ExactMeanField.infer(problem.image(), problem.unary(), problem.labels(), problem.parameters());

        // Then
        assertThat(Marginals.largestDifference(exact, problem.exactQ())).isLessThan(1e-5);
    }
}
