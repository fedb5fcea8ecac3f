package io.ficklestream.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.MutuallyExclusiveArgsException;

class SegmenterOptionsTest {

    private record Architecture(List<String> classes) {}

    @TempDir
    Path models;

    private PublishedModel classifier;

    @BeforeEach
    void publishClassifier() {
        classifier = publish("six-1", CheckpointManifest.CLASSIFIER, "cat", "dog");
    }

    @Test
    void theNewestThatKnowsTheClassifiersClassesIsTaken() {
        // Given
        publish("seg-9", CheckpointManifest.SEGMENTER, "cat", "dog");
        publish("seg-10", CheckpointManifest.SEGMENTER, "cat", "dog");
        publish("seg-11", CheckpointManifest.SEGMENTER, "cat", "dog", "cow");

        // When, then
        assertThat(SegmenterOptions.newest(models, classifier))
                .map(PublishedModel::version)
                .contains("seg-10");
    }

    @Test
    void thereNeedBeNone() {
        assertThat(SegmenterOptions.newest(models, classifier)).isEmpty();
        assertThat(SegmenterOptions.newest(models.resolve("none"), classifier)).isEmpty();
    }

    @Test
    void theNamedOneIsTakenAndNoneWhereNoneIsWanted() {
        // Given
        Path folder =
                publish("seg-1", CheckpointManifest.SEGMENTER, "cat", "dog").folder();

        // When, then
        assertThat(parsed("--segmenter", folder.toString()).beside(classifier))
                .map(PublishedModel::version)
                .contains("seg-1");
        assertThat(parsed("--no-segmenter").beside(classifier)).isEmpty();
        assertThatThrownBy(() -> parsed("--no-segmenter", "--segmenter", folder.toString()))
                .isInstanceOf(MutuallyExclusiveArgsException.class);
    }

    @Test
    void refusesAnotherRoleAndOtherClasses() {
        // Given
        Path other =
                publish("seg-1", CheckpointManifest.SEGMENTER, "cat", "cow").folder();

        // When, then
        assertThatThrownBy(() -> parsed("--segmenter", other.toString()).beside(classifier))
                .isInstanceOf(LauncherException.class)
                .hasMessage("the segmenter seg-1 knows the classes cat, cow, the classifier six-1 knows cat, dog: they"
                        + " must be the same");
        assertThatThrownBy(() ->
                        parsed("--segmenter", classifier.folder().toString()).beside(classifier))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("checkpoint six-1 is a classifier, but a segmenter is needed");
    }

    private PublishedModel publish(String version, String role, String... classes) {
        CheckpointManifest.describing(
                        new Architecture(List.of(classes)), version, role, "b".repeat(64), Map.of(), Map.of())
                .write(models.resolve(version));
        return PublishedModel.in(models.resolve(version));
    }

    private static SegmenterOptions parsed(String... line) {
        AnyCommand command = new AnyCommand();
        new CommandLine(command).parseArgs(line);
        return command.segmenter;
    }

    @Command
    private static final class AnyCommand {
        @Mixin
        private SegmenterOptions segmenter;
    }
}
