package io.ficklestream.launcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitFileTest {

    @TempDir
    Path folder;

    @Test
    void aTextFileHasAnIdALine() throws IOException {
        // Given
        Path file = write("val.txt", "b\r\n  a \n\n# the hard ones\nc\nb\n");

        // When, then
        assertThat(SplitFile.read(file, Optional.empty())).containsExactly("b", "a", "c");
    }

    @Test
    void aTableHasSplitsOfWhichOneIsNamed() throws IOException {
        // Given
        Path file = write("labels.csv", "id,split,labels\na,val,cat\nb,weak,dog\nc,val,cat dog\n");

        // When, then
        assertThat(SplitFile.read(file, Optional.of("val"))).containsExactly("a", "c");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Path table = write("labels.csv", "id,split\na,val\nb,weak\n");
        assertBad(table, Optional.empty(), "labels.csv is a table: say with --split-name");
        assertBad(table, Optional.of("test"), "labels.csv has no split 'test'; it has val, weak");
        assertBad(write("x.csv", "id\na\n"), Optional.of("val"), "there is no column 'split'");
        assertBad(write("val.txt", "a\n"), Optional.of("val"), "--split-name is for tables");
        assertBad(write("empty.txt", "# nothing\n"), Optional.empty(), "empty.txt names no photograph");
        assertBad(folder.resolve("none.txt"), Optional.empty(), "no such file");
    }

    @Test
    void refusesAFileThatIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("val.txt"), new byte[] {'a', (byte) 0xff, (byte) 0xfe});
        assertBad(file, Optional.empty(), "val.txt is not UTF-8 text");
    }

    private static void assertBad(Path file, Optional<String> name, String message) {
        assertThatThrownBy(() -> SplitFile.read(file, name))
                .isInstanceOfSatisfying(
                        LauncherException.class,
                        problem -> assertThat(problem.exitCode()).isEqualTo(LauncherException.BAD_INPUT))
                .hasMessageContaining(message);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
