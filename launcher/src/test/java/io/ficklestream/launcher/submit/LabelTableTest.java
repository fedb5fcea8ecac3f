package io.ficklestream.launcher.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelTableTest {

    private static final List<String> CLASSES = List.of("cat", "dog", "person");

    @TempDir
    Path folder;

    @Test
    void readsLabelsAndSplitsByColumnName() {
        // Given
        Path file = csv("split,labels,photographer,id\nval,cat dog,Ann,a\nweak,person,Bob,b\n");

        // When
        LabelTable table = LabelTable.read(file, CLASSES);

        // Then
        assertThat(table.row("a").orElseThrow().labels()).containsExactly("cat", "dog");
        assertThat(table.inSplit("a", "val")).isTrue();
        assertThat(table.inSplit("b", "val")).isFalse();
        assertThat(table.row("c")).isEmpty();
    }

    @Test
    void anEmptyCellAsksForAPredictionAndRepeatedLabelsCountOnce() {
        // Given
        Path file = csv("id,labels\na,\nb,\"  cat   cat dog \"\n");

        // When
        LabelTable table = LabelTable.read(file, CLASSES);

        // Then
        assertThat(table.row("a").orElseThrow().labels()).isEmpty();
        assertThat(table.row("b").orElseThrow().labels()).containsExactly("cat", "dog");
    }

    @Test
    void understandsByteOrderMarksWindowsLineEndsAndBlankLines() {
        // Given
        Path file = csv("\uFEFFid,labels\r\na,cat\r\n\r\nb,dog\r\n");

        // When
        LabelTable table = LabelTable.read(file, CLASSES);

        // Then
        assertThat(table.row("a").orElseThrow().labels()).containsExactly("cat");
        assertThat(table.row("b").orElseThrow().labels()).containsExactly("dog");
    }

    @Test
    void saysWhereAnUnknownLabelStands() {
        assertBad("id,labels\na,cat\nb,unicorn\n", "line 3", "unknown label 'unicorn'", "cat, dog, person");
    }

    @Test
    void saysWhereAnIdStandsTwice() {
        assertBad("id,labels\na,cat\nb,dog\na,dog\n", "line 4", "id 'a' stands in line 2 already");
    }

    @Test
    void refusesARowWithoutAnId() {
        assertBad("id,labels\n,cat\n", "line 2", "the id is empty");
    }

    @Test
    void refusesAHeaderWithoutTheNeededColumns() {
        assertBad("name,labels\na,cat\n", "columns id and labels", "no column 'id'");
        assertBad("id,classes\na,cat\n", "columns id and labels", "no column 'labels'");
    }

    @Test
    void refusesAnEmptyFileAndOneWithoutRows() {
        assertBad("", "is empty");
        assertBad("\n\n", "line 1", "Empty header line");
        assertBad("id,labels\n", "a header and no rows");
    }

    @Test
    void refusesARowWithTooManyCells() {
        assertBad("id,labels\na,cat\nb,dog,val\n", "line 3", "Too many entries");
    }

    @Test
    void refusesAFileThatIsNoText() throws IOException {
        // Given
        Path file =
                Files.write(folder.resolve("labels.csv"), new byte[] {'i', 'd', ',', (byte) 0xff, (byte) 0xfe, 0, 1});

        // When, then
        assertThatThrownBy(() -> LabelTable.read(file, CLASSES))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("not UTF-8 text");
    }

    @Test
    void refusesAFileThatDoesNotExist() {
        assertThatThrownBy(() -> LabelTable.read(folder.resolve("none.csv"), CLASSES))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("no such file")
                .hasMessageContaining("none.csv");
    }

    private void assertBad(String content, String... partsOfMessage) {
        Path file = csv(content);
        assertThatThrownBy(() -> LabelTable.read(file, CLASSES))
                .isInstanceOfSatisfying(
                        LauncherException.class,
                        problem -> assertThat(problem.exitCode()).isEqualTo(LauncherException.BAD_INPUT))
                .message()
                .contains(file.toString())
                .contains(partsOfMessage);
    }

    private Path csv(String content) {
        try {
            return Files.writeString(folder.resolve("labels.csv"), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
