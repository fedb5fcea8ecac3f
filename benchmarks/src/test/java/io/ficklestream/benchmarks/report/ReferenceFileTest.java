package io.ficklestream.benchmarks.report;

import static io.ficklestream.benchmarks.report.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFileTest {

    @TempDir
    Path folder;

    @Test
    void aFigureIsMatchedByTheParametersItNamesWhateverItsUnit() throws IOException {
        // Given
        ReferenceFile reference = read("""
                [{"benchmark": "Crf.infer", "params": {"labels": 21, "size": "321x321"}, "median": 0.6, "unit": "s/op"},
                 {"benchmark": "Crf.infer", "params": {"labels": 99}, "median": 1, "unit": "ms/op"}]
                """);
        List<Measurement> rows = List.of(
                row("Crf.infer", 300, "labels", 21, "size", "321x321", "mode", "fast"),
                row("Crf.infer", 1200, "labels", 21, "size", "321x321", "mode", "exact"),
                row("Crf.infer", 300, "labels", 3, "size", "321x321"),
                row("Selection.accumulate", 300, "labels", 21, "size", "321x321"));

        // When
        List<Measurement> compared = Ratios.add(rows, reference);

        // Then
        assertThat(compared)
                .extracting(row -> row.more().get("ratioToReference"))
                .containsExactly(2.0, 0.5, null, null);
        assertThat(reference.unmatched(rows)).isEqualTo(1);
    }

    @Test
    void oneFigureStandsBesideAllOurWaysEvenIfItsParametersAreCopiedFromOne() throws IOException {
        // Given
        ReferenceFile reference = read("""
                [{"benchmark": "Crf.infer", "median": 0.6, "unit": "s/op",
                  "params": {"labels": 21, "filter": "LATTICE", "threads": 4, "kernels": "plain", "implementation": "A"}}]
                """);
        List<Measurement> rows = List.of(
                row("Crf.infer", 300, "labels", 21, "filter", "LATTICE", "threads", 4, "kernels", "plain"),
                row("Crf.infer", 60, "labels", 21, "filter", "CLUSTERED", "threads", 1, "kernels", "vector"),
                row("Crf.infer", 60, "labels", 3, "filter", "LATTICE", "threads", 4, "kernels", "plain"));

        // When
        List<Measurement> compared = Ratios.add(rows, reference);

        // Then
        assertThat(compared)
                .extracting(row -> row.more().get("ratioToReference"))
                .containsExactly(2.0, 10.0, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                                | must be a JSON list",
                "[{]                                                               | is not JSON",
                "[{\"params\": {}, \"median\": 1, \"unit\": \"s/op\"}]             | entry 1: needs a benchmark",
                "[{\"benchmark\": \"A\", \"params\": {}, \"median\": 0}]           | a median above 0",
                "[{\"benchmark\": \"A\", \"params\": {}, \"median\": 1, \"unit\": \"h\"}] | the unit must be one of"
            })
    void whatCannotBeReadIsNamed(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("reference.json")
                .hasMessageContaining(message);
    }

    private ReferenceFile read(String text) throws IOException {
        return ReferenceFile.read(Files.writeString(folder.resolve("reference.json"), text));
    }
}
