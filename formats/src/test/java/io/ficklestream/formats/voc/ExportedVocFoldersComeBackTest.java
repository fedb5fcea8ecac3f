package io.ficklestream.formats.voc;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.ExportFormat;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.Masks;
import io.ficklestream.formats.Unzipped;
import io.ficklestream.vision.image.LabelImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportedVocFoldersComeBackTest {
    private static final ClassNames CLASSES = new ClassNames(List.of("background", "cat", "dog", "person"));

    @TempDir
    Path folder;

    @Test
    void withTheSameIdsPhotographsAndMasks() throws IOException {
        // Given
        Random random = new Random(41);
        Map<String, ExportImage> images = new TreeMap<>();
        List<String> ids = List.of("2007_000032", "a/b", "..", "two words", "猫", ".x", "a~b", "nul", "a.jpg", "a");
        List<String> longIds = List.of("猫".repeat(40), "猫".repeat(40) + "\"", "a, \"b\" and " + "c".repeat(200));
        for (String id : Stream.concat(ids.stream(), longIds.stream()).toList()) {
            images.put(id, Masks.image(id, Masks.random(random, 3)));
        }

        // When
        Unzipped.of(ExportFormat.VOC, images.values().toArray(ExportImage[]::new))
                .to(folder);
        List<VocEntry> entries = VocFolder.read(folder, CLASSES);

        // Then
        assertThat(entries).extracting(VocEntry::id).containsExactlyInAnyOrderElementsOf(images.keySet());
        for (VocEntry entry : entries) {
            ExportImage image = images.get(entry.id());
            assertThat(Files.readAllBytes(entry.photograph())).isEqualTo(image.photograph());
            assertThat(entry.readMask(CLASSES)).isEqualTo(new LabelImage(image.height(), image.width(), image.mask()));
        }
    }
}
