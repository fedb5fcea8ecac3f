package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stored problems with exact marginals and those of pydensecrf, the usual C++ implementation. */
class NoFilterIsFurtherFromExactThanTheReferenceTest {
    private static final double ROUNDING = 2e-5;

    @ParameterizedTest
    @EnumSource(names = {"AUTOMATIC", "LATTICE"})
    void marginalsAreAsCloseToTheExactOnesAsTheReferencesAre(CrfFilter filter) throws IOException {
        for (CrfCase problem : CrfCase.all()) {
            // Given
            double reference = Marginals.meanDifference(problem.referenceQ(), problem.exactQ());

            // When
            double ours = Marginals.meanDifference(problem.solve(filter), problem.exactQ());

            // Then
            assertThat(ours).as(problem.name()).isLessThanOrEqualTo(reference + ROUNDING);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTOMATIC", "LATTICE"})
    void labelsAgreeWithTheExactOnesAsOftenAsTheReferencesDo(CrfFilter filter) throws IOException {
        for (CrfCase problem : CrfCase.all()) {
            // Given
            double reference = Marginals.labelAgreement(problem.referenceQ(), problem.exactQ(), problem.labels());

            // When
            double ours = Marginals.labelAgreement(problem.solve(filter), problem.exactQ(), problem.labels());

            // Then
            assertThat(ours).as(problem.name()).isGreaterThanOrEqualTo(reference);
        }
    }

    @Test
    void allPairsGiveTheExactAnswer() throws IOException {
        for (CrfCase problem : CrfCase.all()) {
            // When
            float[] q = problem.solve(CrfFilter.EXACT);

            // Then
            assertThat(Marginals.largestDifference(q, problem.exactQ()))
                    .as(problem.name())
                    .isLessThan(1e-4);
        }
    }
}
