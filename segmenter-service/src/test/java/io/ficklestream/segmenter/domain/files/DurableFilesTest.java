package io.ficklestream.segmenter.domain.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsReplacedAsAWhole() {
        // Given
        Path file = folder.resolve("file");
        DurableFiles.write(file, new byte[] {1, 2, 3});

        // When
        DurableFiles.write(file, new byte[] {4});

        // Then
        assertThat(DurableFiles.read(file)).containsExactly(4);
        assertThat(DurableFiles.namesIn(folder)).containsExactly("file");
    }

    @Test
    void whatWasLeftHalfWrittenIsRemoved() throws IOException {
        // Given
        Files.write(folder.resolve("file.part"), new byte[] {1});
        Files.createDirectories(folder.resolve("folder.part/inner"));
        Files.write(folder.resolve("whole"), new byte[] {1});

        // When, Then
        assertThat(DurableFiles.namesIn(folder)).containsExactly("whole");
        assertThat(folder.toFile().list()).containsExactly("whole");
    }

    @Test
    void aFolderAppearsWithAllThatWasWrittenIntoIt() throws IOException {
        // Given
        Path target = folder.resolve("snapshot");
        Path begun = DurableFiles.begin(target);
        Files.write(begun.resolve("a"), new byte[] {1});
        assertThat(target).doesNotExist();

        // When
        DurableFiles.finish(target);

        // Then
        assertThat(target.resolve("a")).hasBinaryContent(new byte[] {1});
        assertThat(begun).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        // Given
        Path file = Files.write(folder.resolve("file"), new byte[0]);

        // When, Then
        assertThatThrownBy(() -> DurableFiles.namesIn(file.resolve("below")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("below");
    }
}
