package io.ficklestream.launcher.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ficklestream.launcher.output.TextTable.Align;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final List<Align> COLUMNS = List.of(Align.LEFT, Align.RIGHT, Align.LEFT);

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        // When
        List<String> lines =
                new TextTable(COLUMNS, List.of(List.of("cat", "7.5", "yes"), List.of("a", "100.0", ""))).lines();

        // Then
        assertThat(lines).containsExactly("cat    7.5  yes", "a    100.0");
    }

    @Test
    void aColumnMayBeEmpty() {
        assertThat(new TextTable(COLUMNS, List.of(List.of("a", "", "b"))).lines())
                .containsExactly("a    b");
        assertThat(new TextTable(COLUMNS, List.of()).lines()).isEmpty();
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextTable(COLUMNS, List.of(List.of("a", "b"))))
                .withMessageContaining("a row of 2 cells in a table of 3 columns");
    }
}
