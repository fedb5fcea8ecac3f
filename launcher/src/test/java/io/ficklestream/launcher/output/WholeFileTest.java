package io.ficklestream.launcher.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void replacesWhatIsThereAndLeavesNothingElse() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("a.txt"), "old and longer");

        // When
        WholeFile.write(file, new byte[] {'n', 'e', 'w'});

        // Then
        assertThat(file).hasContent("new");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void namesAFileThatCannotBeWritten() {
        Path file = folder.resolve("none").resolve("a.txt");
        assertThatThrownBy(() -> WholeFile.write(file, new byte[0]))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("cannot write " + file);
    }
}
