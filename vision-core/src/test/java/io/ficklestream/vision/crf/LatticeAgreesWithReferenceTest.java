package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Stored problems with exact marginals and those of pydensecrf, the usual C++ implementation of the same lattice. */
class LatticeAgreesWithReferenceTest {
    /** Room for another order of float additions, and for the points with which the reference fills up its vectors. */
    private static final double SAME_ALGORITHM = 1e-4;

    @Test
    void marginalsAreThoseOfTheReferenceImplementation() throws IOException {
        for (CrfCase problem : CrfCase.all()) {
            // When
            float[] q = problem.solve(CrfFilter.LATTICE);

            // Then
            assertThat(Marginals.largestDifference(q, problem.referenceQ()))
                    .as(problem.name())
                    .isLessThan(SAME_ALGORITHM);
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
