package io.ficklestream.launcher.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {

    @TempDir
    Path folder;

    @BeforeEach
    void photographs() throws IOException {
        for (String name : List.of("b.JPG", "a.png", "d.webp", "c.jpeg", "notes.txt", ".jpg")) {
            Files.writeString(folder.resolve(name), "content does not matter");
        }
        Files.createDirectory(folder.resolve("folder.jpg"));
    }

    @Test
    void takesEveryPhotographInTheOrderOfTheIds() {
        // When
        List<Photograph> selected = Selection.ALL.from(folder, Optional.empty());

        // Then
        assertThat(selected).extracting(Photograph::id).containsExactly("a", "b", "c", "d");
        assertThat(selected)
                .allSatisfy(photograph -> assertThat(photograph.labels()).isEmpty());
    }

    @Test
    void takesLabelsFromTheTableAndLeavesTheOthersToTheClassifier() {
        // Given
        LabelTable table = table("id,labels\na,cat\nd,dog cat\n");

        // When
        List<Photograph> selected = Selection.ALL.from(folder, Optional.of(table));

        // Then
        assertThat(selected)
                .extracting(Photograph::labels)
                .containsExactly(List.of("cat"), List.of(), List.of(), List.of("dog", "cat"));
    }

    @Test
    void takesASplitUpToTheLimit() {
        // Given
        LabelTable table = table("id,labels,split\na,cat,val\nb,cat,weak\nc,dog,val\nd,dog,val\n");
        Selection selection = new Selection(Optional.of("val"), OptionalInt.of(2));

        // When
        List<Photograph> selected = selection.from(folder, Optional.of(table));

        // Then
        assertThat(selected).extracting(Photograph::id).containsExactly("a", "c");
    }

    @Test
    void refusesASplitThatTheTableDoesNotHave() {
        // Given
        Selection selection = new Selection(Optional.of("test"), OptionalInt.empty());

        // When, then
        assertRefused(selection, Optional.of(table("id,labels,split\na,cat,val\nb,cat,weak\n")), "it has val, weak");
        assertRefused(selection, Optional.of(table("id,labels\na,cat\n")), "no column 'split'");
        assertRefused(selection, Optional.empty(), "--split needs --labels");
    }

    @Test
    void refusesASplitWithoutPhotographs() {
        // Given
        LabelTable table = table("id,labels,split\nelsewhere,cat,val\n");

        // When, then
        assertRefused(
                new Selection(Optional.of("val"), OptionalInt.empty()),
                Optional.of(table),
                "none of the photographs of split 'val'");
    }

    @Test
    void refusesALimitBelowOne() {
        assertThatThrownBy(() -> new Selection(Optional.empty(), OptionalInt.of(0)))
                .isInstanceOf(LauncherException.class)
                .hasMessage("--limit must be at least 1, not 0");
    }

    @Test
    void refusesTwoPhotographsOfOneName() throws IOException {
        // Given
        Files.writeString(folder.resolve("a.jpg"), "another");

        // When, then
        assertRefused(Selection.ALL, Optional.empty(), "two photographs have the id 'a': a.jpg and a.png");
    }

    @Test
    void refusesFoldersThatHoldNoPhotographs(@TempDir Path empty) {
        assertThatThrownBy(() -> Selection.ALL.from(empty, Optional.empty()))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("no photographs");
        assertThatThrownBy(() -> Selection.ALL.from(empty.resolve("none"), Optional.empty()))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("no such folder");
    }

    private void assertRefused(Selection selection, Optional<LabelTable> table, String message) {
        assertThatThrownBy(() -> selection.from(folder, table))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining(message);
    }

    private LabelTable table(String content) {
        try {
            Path file = Files.writeString(folder.resolve("labels.csv"), content);
            return LabelTable.read(file, List.of("cat", "dog"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
