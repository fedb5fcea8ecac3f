package io.ficklestream.segmenter.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.segmenter.BackboneTraining;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.tensors.FloatTensor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingPlanTest {

    private static final List<String> CLASSES = List.of("cat", "dog");

    @TempDir
    Path folder;

    @Test
    void aSegmentersArchitectureIsKept() {
        // Given
        SegmenterArchitecture architecture = architecture(CLASSES);
        write("v1", architecture, 1);

        // When
        TrainingPlan plan = plan(Optional.of(folder.resolve("v1")));

        // Then
        assertThat(plan.architecture()).isEqualTo(architecture);
        assertThat(plan.startVersion()).isEqualTo("v1");
    }

    @Test
    void theBackboneOfAStartIsNotTrainedFurther() {
        // Given
        BackboneTraining lastStage = new BackboneTraining(BackboneTraining.Part.LAST_STAGE, 4);
        write("v1", architecture(CLASSES).withTuning(lastStage), 1);

        // When
        TrainingPlan plan = plan(Optional.of(folder.resolve("v1")));

        // Then
        assertThat(plan.architecture()).isEqualTo(architecture(CLASSES));
    }

    @Test
    void withoutAStartThereIsImageNet() {
        assertThat(plan(Optional.empty()).startVersion()).isEqualTo("ImageNet");
        assertThat(plan(Optional.empty()).architecture().classes()).isEqualTo(CLASSES);
    }

    @Test
    void aSegmenterOfOtherClassesIsRefused() {
        // Given
        write("v1", architecture(List.of("dog", "cat")), 1);

        // When, Then
        assertThatThrownBy(() -> plan(Optional.of(folder.resolve("v1"))))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("[dog, cat]")
                .hasMessageContaining("[cat, dog]");
    }

    @Test
    void samplesOfDifferentStartsAreKeptApart() {
        // Given
        write("v1", architecture(CLASSES), 1);
        write("v2", architecture(CLASSES), 2);

        // When
        String first = plan(Optional.of(folder.resolve("v1"))).fingerprint();

        // Then
        assertThat(first).matches("[0-9a-f]{12}");
        assertThat(plan(Optional.of(folder.resolve("v1"))).fingerprint()).isEqualTo(first);
        assertThat(plan(Optional.of(folder.resolve("v2"))).fingerprint()).isNotEqualTo(first);
        assertThat(plan(Optional.empty()).fingerprint()).isNotEqualTo(first);
    }

    private TrainingPlan plan(Optional<Path> start) {
        return TrainingPlan.of(BackboneFiles.in(folder), start, CLASSES);
    }

    private static SegmenterArchitecture architecture(List<String> classes) {
        return new SegmenterArchitecture(
                classes,
                65,
                OutputStride.SIXTEEN,
                OutputStride.EIGHT,
                BackboneKind.RESNET50,
                new BackboneTraining(BackboneTraining.Part.NONE, 0),
                4,
                4,
                List.of(2),
                0.5);
    }

    private void write(String version, SegmenterArchitecture architecture, float value) {
        Map<String, FloatTensor> parameters = Map.of("a", new FloatTensor(new long[] {1}, new float[] {value}));
        Checkpoint.write(
                folder.resolve(version),
                version,
                CheckpointManifest.SEGMENTER,
                architecture,
                parameters,
                Map.of(),
                Map.of());
    }
}
