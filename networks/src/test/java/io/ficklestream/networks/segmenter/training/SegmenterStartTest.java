package io.ficklestream.networks.segmenter.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.LowRankAdaptation;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.segmenter.BackboneTraining;
import io.ficklestream.networks.segmenter.BackboneTraining.Part;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.ThinSegmenter;
import io.ficklestream.networks.tensors.CheckpointException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmenterStartTest {

    private static final SegmenterArchitecture ADAPTED = ThinSegmenter.architecture(Part.LAST_STAGE, 3, 12);

    @TempDir
    Path folder;

    @Test
    void aSegmenterGoesOnFromAnotherWhetherItsBackboneLearnsOrNot() {
        // Given
        Checkpoint checkpoint = trained();

        // When
        SegmenterStart learning = SegmenterStart.fromSegmenter(ThinSegmenter.BACKBONE, checkpoint, ADAPTED);
        SegmenterStart frozen = SegmenterStart.fromSegmenter(
                ThinSegmenter.BACKBONE, checkpoint, ThinSegmenter.architecture(Part.NONE, 0, 12));

        // Then what is not trained further is inherited, and is in the frozen backbone
        assertThat(learning.parameters()).isEqualTo(checkpoint.parameters());
        assertThat(learning.inherited()).isEmpty();
        assertThat(frozen.parameters().keySet()).allMatch(name -> name.startsWith("head/"));
        assertThat(frozen.inherited()).hasSize(9);
        assertThat(frozen.backbone().convolution("conv5_1").bias())
                .isEqualTo(checkpoint.parameters().get(LowRankAdaptation.bias("conv5_1")));
    }

    @Test
    void aSegmenterOfOtherClassesIsNoStart() {
        // Given
        Checkpoint checkpoint = trained();
        SegmenterArchitecture birds = new SegmenterArchitecture(
                List.of("bird"),
                ThinSegmenter.SIDE,
                OutputStride.EIGHT,
                OutputStride.EIGHT,
                BackboneKind.VGG16,
                new BackboneTraining(Part.LAST_STAGE, 3),
                0,
                8,
                List.of(12),
                0.2);

        // Then
        assertThatThrownBy(() -> SegmenterStart.fromSegmenter(ThinSegmenter.BACKBONE, checkpoint, birds))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("trained knows the classes [cat, dog], not [bird]");
    }

    @Test
    void anotherRankIsRefused() {
        // Given
        Checkpoint checkpoint = trained();

        // Then
        assertThatThrownBy(() -> SegmenterStart.fromSegmenter(
                        ThinSegmenter.BACKBONE, checkpoint, ThinSegmenter.architecture(Part.LAST_STAGE, 5, 12)))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("another rank than 5");
    }

    private Checkpoint trained() {
        try (var trainer = ThinSegmenter.trainer(ADAPTED, LossSelection.dsrg())) {
            trainer.step(ThinSegmenter.weakSamples(ADAPTED, 2));
            Checkpoint.write(
                    folder, "trained", CheckpointManifest.SEGMENTER, ADAPTED, trainer.checkpoint(), Map.of(), Map.of());
        }
        return Checkpoint.read(folder);
    }
}
