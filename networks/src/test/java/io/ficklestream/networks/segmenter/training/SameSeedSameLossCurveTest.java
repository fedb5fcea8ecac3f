package io.ficklestream.networks.segmenter.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.networks.segmenter.BackboneTraining.Part;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.ThinSegmenter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same samples in the same order with the same seed give the same losses to the bit, also across an interruption. */
class SameSeedSameLossCurveTest {

    private static final int STEPS = 8;
    private static final SegmenterArchitecture ARCHITECTURE = ThinSegmenter.architecture(Part.LAST_STAGE, 3, 12);

    @TempDir
    Path folder;

    @Test
    void twoRunsAreOne() {
        // Given
        List<TrainingSample> samples = samples();

        // When
        List<StepResult> first = run(samples, STEPS);
        List<StepResult> second = run(samples, STEPS);

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(first.stream().map(StepResult::loss)).doesNotHaveDuplicates();
    }

    @Test
    void aResumedRunGoesOnAsIfItHadNotBeenInterrupted() {
        // Given a run that ended half-way, with its snapshot on disk
        List<TrainingSample> samples = samples();
        List<StepResult> whole = run(samples, STEPS);
        run(samples, STEPS / 2);

        // When
        List<StepResult> rest = new ArrayList<>();
        try (var trainer = ThinSegmenter.trainer(ARCHITECTURE, LossSelection.dsrg())) {
            trainer.resume(SegmenterSnapshot.read(folder));
            for (int step = STEPS / 2; step < STEPS; step++) {
                rest.add(trainer.step(batch(samples, step)));
            }
        }

        // Then
        assertThat(rest).isEqualTo(whole.subList(STEPS / 2, STEPS));
    }

    private List<StepResult> run(List<TrainingSample> samples, int steps) {
        List<StepResult> results = new ArrayList<>();
        try (var trainer = ThinSegmenter.trainer(ARCHITECTURE, LossSelection.dsrg())) {
            for (int step = 0; step < steps; step++) {
                results.add(trainer.step(batch(samples, step)));
            }
            trainer.snapshot().write(folder);
        }
        return results;
    }

    private static List<TrainingSample> batch(List<TrainingSample> samples, int step) {
        return List.of(samples.get(step % samples.size()), samples.get((step + 1) % samples.size()));
    }

    private static List<TrainingSample> samples() {
        List<TrainingSample> samples = new ArrayList<>(ThinSegmenter.weakSamples(ARCHITECTURE, 3));
        samples.addAll(ThinSegmenter.strongSamples(ARCHITECTURE, 1));
        return samples;
    }
}
