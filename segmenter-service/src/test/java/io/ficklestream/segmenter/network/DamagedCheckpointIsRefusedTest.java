package io.ficklestream.segmenter.network;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.segmenter.domain.UnusableModelException;
import io.ficklestream.segmenter.handmade.ColourCheckpoints;
import io.ficklestream.segmenter.handmade.ColourScene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedCheckpointIsRefusedTest {

    private final CheckpointChecks checks = new CheckpointChecks(ColourScene.CLASSES);

    @TempDir
    Path folder;

    @Test
    void aWholeCheckpointIsNot() {
        // Given
        ModelAnnouncement announcement = ColourCheckpoints.untrained(folder, "v1");

        // When, Then
        assertThatCode(() -> checks.verify(announcement)).doesNotThrowAnyException();
    }

    @Test
    void aSingleChangedByteOfTheWeightsIsFound() throws IOException {
        // Given
        ModelAnnouncement announcement = ColourCheckpoints.untrained(folder, "v1");
        Path weights = folder.resolve("v1").resolve(CheckpointManifest.WEIGHTS);
        byte[] bytes = Files.readAllBytes(weights);
        bytes[bytes.length - 1] ^= 1;
        Files.write(weights, bytes);

        // When, Then
        assertThatThrownBy(() -> checks.verify(announcement))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining(announcement.digest())
                .hasMessageContaining("changed or cut short");
    }

    @Test
    void anotherCheckpointInThePlaceOfTheAnnouncedOneIsFound() {
        // Given
        ColourCheckpoints.untrained(folder, "v1");
        ModelAnnouncement announcement = new ModelAnnouncement(
                "segmenter", "v1", folder.resolve("v1").toString(), "0".repeat(64), Map.of(), Map.of());

        // When, Then
        assertThatThrownBy(() -> checks.verify(announcement))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("announce what is there");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        // Given
        ModelAnnouncement announcement = new ModelAnnouncement(
                "segmenter", "v1", folder.resolve("gone").toString(), "0".repeat(64), Map.of(), Map.of());

        // When, Then
        assertThatThrownBy(() -> checks.verify(announcement))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("gone");
    }
}
