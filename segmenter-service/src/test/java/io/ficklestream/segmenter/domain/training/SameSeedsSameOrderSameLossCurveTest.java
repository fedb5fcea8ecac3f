package io.ficklestream.segmenter.domain.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameSeedsSameOrderSameLossCurveTest {

    private static final int STEPS = 45;

    @TempDir
    Path first;

    @TempDir
    Path second;

    @Test
    void twoTrainingsOnTheSameSeedsHaveTheSameLosses() {
        assertThat(losses(first)).hasSize(STEPS).isEqualTo(losses(second));
    }

    @Test
    void aTrainingThatWasKilledGoesOnWithTheLossesItWouldHaveHad() {
        // Given
        List<Double> whole = losses(first);
        Workbench killed = new Workbench(second).accept("image", 120);
        killed.advance(27);

        // When
        Workbench resumed = new Workbench(second);
        resumed.advance(STEPS - 20);

        // Then
        assertThat(killed.report.losses).isEqualTo(whole.subList(0, 27));
        assertThat(resumed.report.losses).isEqualTo(whole.subList(20, STEPS));
    }

    @Test
    void anotherSeedReplaysOtherSamples() {
        // Given
        TrainingRules others = new TrainingRules(4, 0.5, 8, 10, 20, 8);
        Workbench bench = new Workbench(second, others).accept("image", 120);

        // When
        bench.advance(STEPS);

        // Then
        assertThat(bench.report.losses).isNotEqualTo(losses(first));
    }

    private static List<Double> losses(Path folder) {
        Workbench bench = new Workbench(folder).accept("image", 120);
        bench.advance(STEPS);
        return bench.report.losses;
    }
}
