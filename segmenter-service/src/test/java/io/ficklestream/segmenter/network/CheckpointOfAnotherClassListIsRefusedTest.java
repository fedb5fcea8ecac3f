package io.ficklestream.segmenter.network;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.segmenter.domain.UnusableModelException;
import io.ficklestream.segmenter.handmade.ColourCheckpoints;
import io.ficklestream.segmenter.handmade.ColourScene;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointOfAnotherClassListIsRefusedTest {

    private final CheckpointChecks checks = new CheckpointChecks(ColourScene.CLASSES);

    @TempDir
    Path folder;

    @Test
    void bothListsAreNamed() {
        assertRefused(List.of("bird", "boat"), "another list of classes, [bird, boat]; this service learns [cat, cow,");
    }

    @Test
    void theOrderCountsBecauseLabelsAreItsPositions() {
        assertRefused(List.of("cow", "cat", "dog", "horse", "person", "sheep"), "another list of classes, [cow, cat,");
    }

    @Test
    void aClassifierIsNoSegmenter() {
        // Given
        Path checkpoint = folder.resolve("classifier");
        CheckpointManifest manifest = Checkpoint.write(
                checkpoint,
                "c1",
                CheckpointManifest.CLASSIFIER,
                new ColourCheckpoints.Architecture(ColourScene.CLASSES),
                Map.of("a", FloatTensor.zeros(1)),
                Map.of(),
                Map.of());
        ModelAnnouncement announcement =
                new ModelAnnouncement("segmenter", "c1", checkpoint.toString(), manifest.digest(), Map.of(), Map.of());

        // When, Then
        assertThatThrownBy(() -> checks.verify(announcement))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("is a classifier, but a segmenter is needed");
    }

    private void assertRefused(List<String> classes, String reason) {
        ModelAnnouncement announcement = ColourCheckpoints.untrained(folder, "v1", classes);
        assertThatThrownBy(() -> checks.verify(announcement))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining(reason);
    }
}
