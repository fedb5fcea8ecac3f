package io.ficklestream.networks.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.tensors.FloatTensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

    private static final ClassifierArchitecture ARCHITECTURE =
            new ClassifierArchitecture(List.of("cat", "dog"), 321, OutputStride.EIGHT, 0, 4, 9, 0.9);
    private static final Map<String, FloatTensor> PARAMETERS =
            Map.of("head/bias", new FloatTensor(new long[] {2}, new float[] {0.5f, -1}));

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadWithItsProvenance() {
        // Given a checkpoint with provenance and figures
        var manifest = write(Map.of("data", "mine"), Map.of("mAP", 0.9));

        // When it is read
        Checkpoint read = Checkpoint.read(folder);

        // Then it is the same
        assertThat(read.manifest()).isEqualTo(manifest);
        assertThat(read.manifest().provenance()).containsEntry("data", "mine");
        assertThat(ClassifierArchitecture.of(read.manifest())).isEqualTo(ARCHITECTURE);
        assertThat(read.parameters()).isEqualTo(PARAMETERS);
    }

    private CheckpointManifest write(Map<String, String> provenance, Map<String, Double> metrics) {
        return Checkpoint.write(
                folder, "v1", CheckpointManifest.CLASSIFIER, ARCHITECTURE, PARAMETERS, provenance, metrics);
    }

    @Test
    void weightsThatAreNotThoseOfTheManifestAreRefused() throws IOException {
        // Given a checkpoint whose weights were changed afterwards
        write(Map.of(), Map.of());
        Path weights = folder.resolve(CheckpointManifest.WEIGHTS);
        byte[] bytes = Files.readAllBytes(weights);
        bytes[bytes.length - 1] ^= 1;
        Files.write(weights, bytes);

        // Then it is not loaded
        assertThatThrownBy(() -> Checkpoint.read(folder))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("changed or cut short");
    }

    @Test
    void aFolderWithoutManifestSaysSo() {
        assertThatThrownBy(() -> Checkpoint.read(folder)).hasMessageContaining("is not a checkpoint");
    }
}
