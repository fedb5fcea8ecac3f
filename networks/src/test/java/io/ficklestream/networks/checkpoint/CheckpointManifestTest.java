package io.ficklestream.networks.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.classifier.FickleNetClassifier;
import io.ficklestream.networks.tensors.CheckpointException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointManifestTest {

    private static final Path PUBLISHED = Path.of("..", "models", "voc6-ficklenet-1");

    @TempDir
    Path folder;

    @Test
    void thePublishedClassifierReadsAndWritesByteForByte() throws IOException {
        // Given the manifest of the published classifier
        CheckpointManifest manifest = CheckpointManifest.read(PUBLISHED);

        // When
        manifest.write(folder);

        // Then
        assertThat(ClassifierArchitecture.of(manifest))
                .isEqualTo(new ClassifierArchitecture(
                        List.of("cat", "cow", "dog", "horse", "person", "sheep"),
                        321,
                        OutputStride.EIGHT,
                        32,
                        512,
                        9,
                        0.9));
        assertThat(manifest.classes()).containsExactly("cat", "cow", "dog", "horse", "person", "sheep");
        assertThat(folder.resolve(CheckpointManifest.FILE))
                .hasSameBinaryContentAs(PUBLISHED.resolve(CheckpointManifest.FILE));
    }

    @Test
    void anotherRoleIsRefused() {
        // Given
        Checkpoint.write(
                folder,
                "s1",
                CheckpointManifest.SEGMENTER,
                Map.of("classes", List.of("cat")),
                Map.of(),
                Map.of(),
                Map.of());

        // Then
        assertThatThrownBy(() -> ClassifierArchitecture.of(CheckpointManifest.read(folder)))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("s1 is a segmenter, but a classifier is needed");
        assertThatThrownBy(() -> FickleNetClassifier.open(folder, BackboneFiles.in(folder), 1))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("s1 is a segmenter, but a classifier is needed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kernel\" : 9 | \"kernel\" : 8 | the kernel must be odd, not 8",
                "\"kernel\" : 9, | '' | because of 'kernel'",
                "\"EIGHT\" | \"NINE\" | because of 'outputStride'",
                "\"kernel\" : 9, | \"kernel\" : 9, \"colonel\" : 9, | because of 'colonel'"
            })
    void anImpossibleArchitectureSaysWhatIsWrong(String from, String to, String message) throws IOException {
        // Given
        CheckpointManifest manifest = changed(from, to);

        // Then
        assertThatThrownBy(() -> ClassifierArchitecture.of(manifest))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("voc6-ficklenet-1 is not a ClassifierArchitecture")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "digest", "architecture", "provenance", "metrics"})
    void anAbsentPartIsNamed(String part) throws IOException {
        // Given
        ObjectNode manifest = new ObjectMapper()
                .readValue(PUBLISHED.resolve(CheckpointManifest.FILE).toFile(), ObjectNode.class);
        Files.writeString(
                folder.resolve(CheckpointManifest.FILE), manifest.without(part).toString());

        // Then
        assertThatThrownBy(() -> CheckpointManifest.read(folder))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("the manifest of checkpoint voc6-ficklenet-1 has no " + part);
    }

    private CheckpointManifest changed(String from, String to) throws IOException {
        String published = Files.readString(PUBLISHED.resolve(CheckpointManifest.FILE));
        Files.writeString(folder.resolve(CheckpointManifest.FILE), published.replace(from, to));
        return CheckpointManifest.read(folder);
    }
}
