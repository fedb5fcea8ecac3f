package io.ficklestream.launcher.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedModelTest {

    @TempDir
    Path models;

    @Test
    void theNewestCheckpointIsTheOneOfTheRoleWithTheHighestVersion() throws IOException {
        // Given
        checkpoint("six-9");
        checkpoint("six-10");
        checkpoint("six-11", CheckpointManifest.SEGMENTER);
        Files.createDirectory(models.resolve("zz-not-a-checkpoint"));

        // When
        PublishedModel newest = PublishedModel.newestIn(models, CheckpointManifest.CLASSIFIER);

        // Then
        assertThat(newest.manifest().version()).isEqualTo("six-10");
        assertThat(newest.classes()).containsExactly("cat", "dog");
    }

    @Test
    void theAnnouncementSaysWhereItLiesAndWhatItIs() {
        // Given
        checkpoint("six-1");

        // When
        ModelAnnouncement announcement =
                PublishedModel.in(models.resolve("six-1")).announcement();

        // Then
        assertThat(announcement.role()).isEqualTo("classifier");
        assertThat(announcement.version()).isEqualTo("six-1");
        assertThat(announcement.location()).isEqualTo(models.resolve("six-1").toString());
        assertThat(announcement.metrics()).containsEntry("mAP", 0.91);
    }

    @Test
    void saysWhatToDoWithoutACheckpoint() {
        assertThatThrownBy(() -> PublishedModel.newestIn(models, CheckpointManifest.CLASSIFIER))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("no classifier checkpoint in " + models)
                .hasMessageContaining("--model DIR");
        assertThatThrownBy(() -> PublishedModel.in(models))
                .isInstanceOfSatisfying(
                        LauncherException.class,
                        problem -> assertThat(problem.exitCode()).isEqualTo(LauncherException.BAD_INPUT));
    }

    @Test
    void aModelOfAnotherRoleIsRefused() {
        // Given
        checkpoint("six-1", CheckpointManifest.SEGMENTER);
        PublishedModel segmenter = PublishedModel.in(models.resolve("six-1"));

        // Then
        assertThatThrownBy(() -> segmenter.requireRole(CheckpointManifest.CLASSIFIER))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("is a segmenter, but a classifier is needed");
    }

    private void checkpoint(String version) {
        checkpoint(version, CheckpointManifest.CLASSIFIER);
    }

    private void checkpoint(String version, String role) {
        ClassifierArchitecture architecture =
                new ClassifierArchitecture(List.of("cat", "dog"), 321, OutputStride.values()[0], 0, 512, 9, 0.9);
        CheckpointManifest.describing(
                        architecture, version, role, "b".repeat(64), Map.of("data", "six"), Map.of("mAP", 0.91))
                .write(models.resolve(version));
    }
}
