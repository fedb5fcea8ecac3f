package io.ficklestream.seed.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.SampleRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenPlanTest {

    private static final EvidenceShape SHAPE = new EvidenceShape(List.of("cat"), 10, 41, 41);

    @Test
    void theCoverIsAscendingWhateverTheOrderOfArrival() {
        // Given
        OpenPlan plan = plan(range(6, 10), range(0, 2), range(2, 6));

        // When, Then
        assertThat(plan.cover()).contains(List.of(range(0, 2), range(2, 6), range(6, 10)));
    }

    @Test
    void aPlanWithAGapHasNoCoverAndNamesTheGap() {
        // Given
        OpenPlan plan = plan(range(0, 2), range(4, 10));

        // When, Then
        assertThat(plan.cover()).isEmpty();
        assertThat(plan.whatIsMissing()).isEqualTo("samples 2 to 3 of 10 never arrived");
    }

    @Test
    void blocksThatOnlyOverlapHaveNoCoverAndThatIsSaid() {
        // Given
        OpenPlan plan = plan(range(0, 6), range(5, 10));

        // When, Then
        assertThat(plan.cover()).isEmpty();
        assertThat(plan.whatIsMissing()).contains("no sample is missing").contains("0 to 5, 5 to 9 overlap");
    }

    @Test
    void aRangeThatComesAgainIsHeldOnce() {
        // Given
        OpenPlan plan = plan(range(0, 5), range(0, 5));

        // When, Then
        assertThat(plan.held()).containsExactly(range(0, 5));
        assertThat(plan.holds(range(0, 5))).isTrue();
        assertThat(plan.holds(range(0, 4))).isFalse();
    }

    @Test
    void theLatestArrivalIsRemembered() {
        // When, Then
        assertThat(OpenPlan.empty(SHAPE)
                        .with(range(0, 1), 7)
                        .with(range(1, 2), 9)
                        .lastArrivalMillis())
                .isEqualTo(9);
    }

    private static OpenPlan plan(SampleRange... ranges) {
        OpenPlan plan = OpenPlan.empty(SHAPE);
        for (SampleRange range : ranges) {
            plan = plan.with(range, 1);
        }
        return plan;
    }

    private static SampleRange range(int from, int to) {
        return new SampleRange(from, to);
    }
}
