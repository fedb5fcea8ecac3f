package io.ficklestream.launcher.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    @TempDir
    Path folder;

    @Test
    void deletesWhatAnEarlierRunLeft() {
        // Given
        ResultFolder earlier = ResultFolder.claim(folder.resolve("out"));
        earlier.write(PictureKind.MASK, "old", new byte[] {1});

        // When
        ResultFolder.claim(folder.resolve("out"));

        // Then
        assertThat(folder.resolve("out/masks")).doesNotExist();
    }

    @Test
    void touchesNothingInAFolderThatIsTheUsersOwn() throws IOException {
        // Given
        Path precious = Files.createDirectories(folder.resolve("masks")).resolve("mine.png");
        Files.writeString(precious, "precious");

        // When, then
        assertThatThrownBy(() -> ResultFolder.claim(folder))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("not empty and not from an earlier run");
        assertThat(precious).hasContent("precious");
    }

    @Test
    void saysThatAFileIsInTheWay() throws IOException {
        // Given
        Path file = Files.createFile(folder.resolve("file"));

        // When, then
        assertThatThrownBy(() -> ResultFolder.claim(file))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("cannot write into " + file);
    }
}
