package io.ficklestream.benchmarks.report;

import static io.ficklestream.benchmarks.report.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void everyRowIsAnObjectWithItsFigures() throws IOException {
        // Given
        BenchFiles files = new BenchFiles(folder.resolve("bench.json"));
        Measurement row = row("Selection.accumulate", 26.5, "classes", 2, "dropout", 0.9, "mode", "fast", "threads", 2)
                .with("ratioToPaperForm", 40.0);

        // When
        files.writeRows(List.of(row), name -> false);

        // Then
        assertThat(read("bench.json")).isEqualTo(JSON.readTree("""
                                [{"benchmark": "Selection.accumulate",
                                  "params": {"classes": 2, "dropout": 0.9, "mode": "fast", "threads": 2},
                                  "threads": 2, "median": 26.5, "error": 0.0, "unit": "ms/op", "iterations": 3,
                                  "allocBytesPerOp": 1024.0, "ratioToPaperForm": 40.0}]
                                """));
    }

    @Test
    void whatIsNotKnownIsNullAndNeverNaN() throws IOException {
        // Given
        Measurement row = new Measurement(
                "B.b",
                new java.util.TreeMap<>(),
                Figures.of(new double[] {1}, "images/s"),
                java.util.OptionalDouble.empty(),
                Map.of());

        // When
        new BenchFiles(folder.resolve("bench.json")).writeRows(List.of(row), name -> false);

        // Then
        JsonNode written = read("bench.json").get(0);
        assertThat(written.get("error").isNull()).isTrue();
        assertThat(written.get("allocBytesPerOp").isNull()).isTrue();
    }

    @Test
    void aRunReplacesItsOwnRowsAndKeepsTheOthers() throws IOException {
        // Given
        BenchFiles files = new BenchFiles(folder.resolve("bench.json"));
        files.writeRows(List.of(row("Stream.pass", 1), row("Old.kernel", 2)), name -> false);

        // When
        files.writeRows(List.of(row("New.kernel", 3)), name -> name.startsWith("Stream."));

        // Then
        assertThat(read("bench.json").findValuesAsText("benchmark")).containsExactly("New.kernel", "Stream.pass");
    }

    @Test
    void environmentsOfBothKindsStandSideBySide() throws IOException {
        // Given
        BenchFiles files = new BenchFiles(folder.resolve("figures.json"));

        // When
        files.writeEnvironment("kernels", new Environment(Map.of("effort", "full")));
        files.writeEnvironment("stream", new Environment(Map.of("effort", "quick")));

        // Then
        assertThat(read("figures-environment.json"))
                .isEqualTo(JSON.readTree("{\"kernels\": {\"effort\": \"full\"}, \"stream\": {\"effort\": \"quick\"}}"));
    }

    @Test
    void growthStatesRatiosToleranceAndVerdict() throws IOException {
        // Given
        BenchFiles files = new BenchFiles(folder.resolve("bench.json"));
        List<Measurement> rows =
                List.of(row("B.b", 1, "selections", 10, "side", 41), row("B.b", 9, "selections", 100, "side", 41));

        // When
        files.writeGrowth(Growth.in(rows));

        // Then
        assertThat(read("bench-growth.json")).isEqualTo(JSON.readTree("""
                                [{"benchmark": "B.b", "grows": "selections", "at": {"side": 41}, "values": [10, 100],
                                  "medians": [1.0, 9.0], "workRatio": 10.0, "timeRatio": 9.0, "tolerance": 0.2,
                                  "linearOrBetter": true, "verdict": "linear or better"}]
                                """));
    }

    @Test
    void aFileThatIsNoReportIsNotOverwritten() throws IOException {
        // Given
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader");

        // Then
        assertThatThrownBy(() -> new BenchFiles(letter).requireUsable())
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("exists and is no report");
        assertThat(letter).hasContent("Dear reader");
    }

    private JsonNode read(String name) throws IOException {
        return JSON.readTree(folder.resolve(name).toFile());
    }
}
