package io.ficklestream.networks.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.TestWeights;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.RandomVgg16;
import io.ficklestream.networks.tensors.CheckpointException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FineTunedBackboneTest {

    @TempDir
    Path folder;

    @Test
    void thePublishedClassifierChangesTheLastStageOfTheWeightsItWasTrainedOn() {
        // Given
        BackboneFiles files = TestWeights.required();
        BackboneWeights original = BackboneKind.RESNET50.read(files);
        Checkpoint published = Checkpoint.read(Path.of("..", "models", "voc6-ficklenet-1"));

        // When
        BackboneWeights tuned = FineTunedBackbone.of(published, BackboneKind.RESNET50, files);

        // Then
        assertThat(published.manifest().provenance()).containsEntry("backbone", original.identity());
        assertThat(tuned.convolution("res4f_branch2c").kernel())
                .isEqualTo(original.convolution("res4f_branch2c").kernel());
        for (String name : tuned.backbone().convolutionsOfStage(5)) {
            assertThat(tuned.convolution(name).kernel())
                    .isNotEqualTo(original.convolution(name).kernel());
        }
    }

    @Test
    void weightsThatACheckpointWasNotTrainedOnAreRefused() {
        // Given a checkpoint that was trained on other weights than those at hand
        BackboneFiles files = RandomVgg16.filesIn(folder, 1);
        String identity = BackboneKind.VGG16.read(files).identity();
        Map<String, String> provenance = Map.of(CheckpointManifest.BACKBONE, "vgg16 sha256 " + "0".repeat(64));
        var architecture = Map.of("classes", List.of("cat"));
        Checkpoint.write(
                folder.resolve("c"), "c", CheckpointManifest.CLASSIFIER, architecture, Map.of(), provenance, Map.of());
        Checkpoint checkpoint = Checkpoint.read(folder.resolve("c"));

        // Then
        assertThatThrownBy(() -> FineTunedBackbone.of(checkpoint, BackboneKind.VGG16, files))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("trained on the backbone weights vgg16 sha256 000")
                .hasMessageContaining("but here are " + identity);
    }
}
