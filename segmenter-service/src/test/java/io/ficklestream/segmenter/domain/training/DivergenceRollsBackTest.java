package io.ficklestream.segmenter.domain.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DivergenceRollsBackTest {

    private static final double MUCH_TOO_LARGE = 1e200;

    @TempDir
    Path folder;

    @Test
    void trainingGoesBackToTheLastSnapshotWithHalfTheLearningRate() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);
        bench.advance(15);

        // When
        bench.learners.setRate(MUCH_TOO_LARGE);
        bench.advance(2);
        bench.learners.setRate(0.1);
        bench.advance(1);

        // Then
        assertThat(bench.report.divergences).hasSize(1);
        assertThat(bench.learners.rateFactors()).startsWith(1.0).endsWith(0.5);
        // The step after snapshot 10 again: the same colours, the same batch.
        assertThat(last(bench.report.losses)).isEqualTo(bench.report.losses.get(10));
    }

    @Test
    void theSmallerLearningRateOutlivesARestart() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);
        bench.learners.setRate(MUCH_TOO_LARGE);
        bench.advance(2);
        bench.learners.setRate(0.1);
        bench.advance(12);

        // When
        Workbench resumed = new Workbench(folder);
        resumed.advance(1);

        // Then
        assertThat(resumed.learners.rateFactors()).containsExactly(0.5);
    }

    @Test
    void afterThreeTimesInARowTrainingStopsAndSaysSo() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);
        bench.learners.setRate(MUCH_TOO_LARGE);

        // When
        List<Advance> advances = bench.advance(6);

        // Then
        assertThat(last(advances)).isEqualTo(Advance.STOPPED);
        assertThat(bench.report.divergences).hasSize(3);
        assertThat(bench.report.stops).singleElement().asString().contains("diverged 3 times in a row");
    }

    @Test
    void divergencesWithACheckpointBetweenThemAreNotInARow() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);

        // When
        for (int i = 0; i < 4; i++) {
            bench.learners.setRate(MUCH_TOO_LARGE);
            bench.advance(2);
            bench.learners.setRate(0.1);
            bench.advance(12);
        }

        // Then
        assertThat(bench.report.divergences).hasSize(4);
        assertThat(bench.report.stops).isEmpty();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
