package io.ficklestream.launcher.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.launcher.progress.StageProgress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunStateTest {

    private final RunState state = new RunState(List.of("a", "b", "c"), Awaited.SEEDS);
    private final ImagePlan a = Plans.plan("a", "cat");

    @Test
    void countsABlockThatIsDeliveredTwiceOnce() {
        // When
        state.samplesDone(a, new SampleRange(0, 50));
        state.samplesDone(a, new SampleRange(50, 100));
        state.samplesDone(a, new SampleRange(0, 50));

        // Then
        assertThat(samples()).isEqualTo(new StageProgress("samples done", 100, 600));
    }

    @Test
    void forgetsTheSamplesOfAPlanThatWasReplaced() {
        // Given
        ImagePlan replanned = new ImagePlan("a", "fedcba9876543210", "v2", List.of("cat"), LabelOrigin.GIVEN, 200);

        // When
        state.samplesDone(a, new SampleRange(0, 150));
        state.samplesDone(replanned, new SampleRange(0, 10));

        // Then
        assertThat(samples().done()).isEqualTo(10);
    }

    @Test
    void ignoresImagesOfOtherSubmissions() {
        // When
        state.samplesDone(Plans.plan("z", "cat"), new SampleRange(0, 50));

        // Then
        assertThat(samples().done()).isZero();
        assertThat(state.awaitsSeeds("z")).isFalse();
    }

    @Test
    void aDeadLetterLeavesNoWorkToDo() {
        // When
        state.deadLettered("b");

        // Then
        assertThat(state.progress(3))
                .containsExactly(
                        new StageProgress("images in", 3, 3),
                        new StageProgress("samples done", 0, 400),
                        new StageProgress("seeds out", 0, 2));
    }

    @Test
    void isCompleteWhenEveryImageHasItsResult() {
        // When
        state.labeled(a);
        state.deadLettered("b");
        boolean before = state.complete();
        state.labeled(Plans.plan("c", "dog"));

        // Then
        assertThat(before).isFalse();
        assertThat(state.complete()).isTrue();
        RunTotals totals = state.totals(Duration.ofMillis(1_234));
        assertThat(totals.labeled()).isEqualTo(2);
        assertThat(totals.deadLettered()).isEqualTo(1);
        assertThat(totals.missing().isEmpty()).isTrue();
        assertThat(totals.samplesPerImage()).isEqualTo(200);
        assertThat(totals.seconds()).isEqualTo(1.2);
        assertThat(samples()).isEqualTo(new StageProgress("samples done", 400, 400));
    }

    @Test
    void withoutASegmenterNothingOfItIsAwaited() {
        assertThat(state.awaitsSegmentation("a")).isFalse();
        assertThat(state.progress(3)).hasSize(3);
    }

    @Test
    void withASegmenterAnImageIsCompleteWithSeedsAndSegmentation() {
        // Given
        RunState both = new RunState(List.of("a", "b", "c"), Awaited.SEEDS_AND_SEGMENTATIONS);

        // When
        both.segmented("a");
        both.labeled(a);
        both.labeled(Plans.plan("b", "cat"));
        boolean before = both.complete();
        both.unsegmentable("b");
        both.deadLettered("c");

        // Then
        assertThat(before).isFalse();
        assertThat(both.complete()).isTrue();
        assertThat(both.totals(Duration.ZERO).counts()).isEqualTo(new RunCounts(3, 2, 1, 1));
        assertThat(both.progress(3))
                .contains(new StageProgress("seeds out", 2, 2), new StageProgress("segmentations", 1, 1));
    }

    @Test
    void namesWhatNeverCame() {
        // Given
        RunState both = new RunState(List.of("a", "b"), Awaited.SEEDS_AND_SEGMENTATIONS);

        // When
        both.labeled(a);
        both.segmented("b");

        // Then
        assertThat(both.totals(Duration.ZERO).missing()).isEqualTo(new Missing(Set.of("b"), Set.of("a")));
    }

    private StageProgress samples() {
        return state.progress(3).get(1);
    }
}
