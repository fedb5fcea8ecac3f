package io.ficklestream.formats.coco;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.formats.ExportFormat;
import io.ficklestream.formats.Masks;
import io.ficklestream.formats.Unzipped;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Other programs find what is in a COCO archive by its files' names alone. */
class FilesAreCalledAsCocoCallsThemTest {
    /** What datumaro, and so CVAT, looks for in an archive; the task is what stands before the subset's name. */
    private static final PathMatcher ANNOTATIONS =
            FileSystems.getDefault().getPathMatcher("glob:{instances,panoptic}_*.json");

    @Test
    void annotationsSayTheirTaskAndTheSameSubset() throws IOException {
        // When
        List<String> files = archive().names().stream()
                .filter(name -> name.endsWith(".json"))
                .toList();

        // Then
        assertThat(files)
                .containsExactlyInAnyOrder("annotations/instances_default.json", "annotations/panoptic_default.json")
                .allMatch(name -> ANNOTATIONS.matches(Path.of(name).getFileName()));
    }

    @Test
    void panopticPicturesLieInTheFolderCalledLikeTheirFile() throws IOException {
        // Given
        Unzipped archive = archive();

        // When
        JsonNode panoptic = new ObjectMapper().readTree(archive.bytes("annotations/panoptic_default.json"));

        // Then
        assertThat(panoptic.get("annotations")).hasSize(2);
        for (JsonNode annotation : panoptic.get("annotations")) {
            assertThat(archive.names())
                    .contains("annotations/panoptic_default/"
                            + annotation.get("file_name").asText());
        }
    }

    @Test
    void photographsLieWhereAnnotationsSay() throws IOException {
        // Given
        Unzipped archive = archive();

        // When
        JsonNode instances = new ObjectMapper().readTree(archive.bytes("annotations/instances_default.json"));

        // Then
        assertThat(instances.get("images")).hasSize(2);
        for (JsonNode image : instances.get("images")) {
            assertThat(archive.names())
                    .contains("images/" + image.get("file_name").asText());
        }
    }

    private static Unzipped archive() throws IOException {
        return Unzipped.of(
                ExportFormat.COCO,
                Masks.image("a", Masks.drawn("1.", ".2")),
                Masks.image("b/c", Masks.drawn("33", ".?")));
    }
}
