package io.ficklestream.segmenter.domain.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.TrainingProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearningCurveTest {

    private final AtomicLong now = new AtomicLong(7);
    private final List<TrainingProgress> points = new ArrayList<>();
    private final LearningCurve curve = new LearningCurve(Duration.ofSeconds(5), now::get, points::add);

    @BeforeEach
    void start() {
        curve.started(40, "start-1");
    }

    @Test
    void aPointIsTheMeanOverTheStepsSinceTheOneBefore() {
        // When
        step(41, 1, 4, Map.of("seed", 3.0));
        step(42, 4, 2, Map.of("seed", 1.0, "mask", 1.0));
        step(43, 1, 9, Map.of());
        step(44, 4, 1, Map.of());

        // Then
        assertThat(points)
                .containsExactly(
                        new TrainingProgress(
                                "segmenter", "start-1", 42, Map.of("loss", 3.0, "loss.seed", 2.0, "loss.mask", 1.0)),
                        new TrainingProgress("segmenter", "start-1", 44, Map.of("loss", 5.0)));
    }

    @Test
    void whatIsNotANumberIsLeftOut() {
        // When
        step(41, 5, 1, Map.of("seed", Double.NaN, "mask", Double.POSITIVE_INFINITY));

        // Then
        assertThat(points)
                .singleElement()
                .satisfies(point -> assertThat(point.metrics()).containsExactly(Map.entry("loss", 1.0)));
    }

    @Test
    void aJudgedCandidateIsAPointOfItsOwnAndTheNextBaseIfItIsAnnounced() {
        // Given
        step(41, 1, 4, Map.of());

        // When
        curve.keptBack("made-1", Judgement.compared(9, 0.4, 0.5));
        curve.announced("made-2", Judgement.compared(9, 0.75, 0.5));
        step(42, 5, 2, Map.of());

        // Then
        assertThat(points).extracting(TrainingProgress::baseVersion).containsExactly("start-1", "start-1", "made-2");
        assertThat(points.get(0).metrics())
                .containsEntry("loss", 4.0)
                .containsEntry(TrainingProgress.HELD_OUT_MIOU, 0.4)
                .containsEntry(TrainingProgress.CURRENT_MIOU, 0.5);
        assertThat(points.get(1).metrics()).containsEntry(TrainingProgress.HELD_OUT_MIOU, 0.75);
    }

    @Test
    void whatIsRolledBackIsNoPartOfTheCurve() {
        // Given
        step(41, 1, 1000, Map.of());

        // When
        curve.diverged("loss 1000", 1, 0.5);
        step(41, 5, 2, Map.of());

        // Then
        assertThat(points)
                .singleElement()
                .satisfies(point -> assertThat(point.metrics()).containsEntry("loss", 2.0));
    }

    private void step(long step, long seconds, double loss, Map<String, Double> parts) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
        curve.stepped(step, new StepResult(loss, parts, 1), Duration.ZERO);
    }
}
