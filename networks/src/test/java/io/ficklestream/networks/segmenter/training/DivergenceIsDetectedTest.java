package io.ficklestream.networks.segmenter.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.segmenter.BackboneTraining.Part;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.ThinSegmenter;
import io.ficklestream.networks.training.DivergedException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A loss that is no number stops training at once, and a snapshot from before brings everything back. */
class DivergenceIsDetectedTest {

    private static final byte[] NOT_A_NUMBER = {0, 0x7e};
    private static final SegmenterArchitecture ARCHITECTURE = ThinSegmenter.architecture(Part.NONE, 0, 12);

    @Test
    void aPoisonedSampleIsReportedAndTheSnapshotRestores() {
        // Given a trainer, its snapshot and a sample whose first feature is no number
        List<TrainingSample> samples = ThinSegmenter.weakSamples(ARCHITECTURE, 2);
        byte[] features = samples.get(0).features().clone();
        System.arraycopy(NOT_A_NUMBER, 0, features, 0, NOT_A_NUMBER.length);
        TrainingSample poisoned = samples.get(0).withFeatures(features);
        LossSelection losses = LossSelection.dsrg().withBoundary(false).withGrowing(false);
        try (var trainer = ThinSegmenter.trainer(ARCHITECTURE, losses)) {
            SegmenterSnapshot good = trainer.snapshot();
            double expected = trainer.step(samples).loss();
            trainer.resume(good);

            // When
            assertThatThrownBy(() -> trainer.step(List.of(poisoned)))
                    .isInstanceOf(DivergedException.class)
                    .hasMessageContaining("step 1")
                    .hasMessageContaining("go back to a snapshot");
            trainer.resume(good);

            // Then
            assertThat(trainer.step(samples).loss()).isEqualTo(expected);
        }
    }

    @Test
    void aSampleForAnotherArchitectureIsRefused() {
        // Given
        TrainingSample sample = ThinSegmenter.weakSamples(ARCHITECTURE, 1).get(0);
        SegmenterArchitecture other = ThinSegmenter.architecture(Part.LAST_STAGE, 2, 12);

        // Then
        try (var trainer = ThinSegmenter.trainer(other, LossSelection.dsrg())) {
            assertThatThrownBy(() -> trainer.step(List.of(sample)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("made for another architecture");
        }
    }
}
