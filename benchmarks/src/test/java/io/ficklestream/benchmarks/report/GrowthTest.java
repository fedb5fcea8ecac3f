package io.ficklestream.benchmarks.report;

import static io.ficklestream.benchmarks.report.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    @ParameterizedTest
    @CsvSource({
        "selections, 10,      1000,    1, 50,  100, true",
        "selections, 10,      1000,    1, 119, 100, true",
        "selections, 10,      1000,    1, 121, 100, false",
        "side,       20,      40,      1, 4,   4,   true",
        "side,       20,      40,      1, 5,   4,   false",
        "size,       100x100, 200x100, 3, 6,   2,   true",
        "size,       100x100, 200x100, 3, 8,   2,   false"
    })
    void costMayGrowAsFastAsTheWorkAndAFifthMore(
            String factor, String first, String last, double firstTime, double lastTime, double work, boolean fine) {
        // Given
        List<Measurement> rows = List.of(row("B.b", lastTime, factor, last), row("B.b", firstTime, factor, first));

        // When
        List<Growth> series = Growth.in(rows);

        // Then
        assertThat(series).hasSize(1);
        Growth growth = series.get(0);
        assertThat(growth.values()).containsExactly(first, last);
        assertThat(growth.workRatio()).isEqualTo(work);
        assertThat(growth.timeRatio()).isEqualTo(lastTime / firstTime);
        assertThat(growth.isLinearOrBetter()).isEqualTo(fine);
        assertThat(growth.verdict()).isEqualTo(fine ? "linear or better" : "worse than linear");
    }

    @Test
    void aSeriesDiffersInOneParameterOnly() {
        // Given
        List<Measurement> rows = List.of(
                row("B.b", 1, "labels", 2, "mode", "fast"),
                row("B.b", 2, "labels", 4, "mode", "fast"),
                row("B.b", 5, "labels", 2, "mode", "exact"),
                row("C.c", 5, "labels", 2, "mode", "fast"));

        // When
        List<Growth> series = Growth.in(rows);

        // Then
        assertThat(series).singleElement().satisfies(growth -> {
            assertThat(growth.benchmark()).isEqualTo("B.b");
            assertThat(growth.fixed()).containsEntry("mode", "fast");
        });
    }

    @Test
    void valuesAreOrderedByTheirWorkNotAsText() {
        // Given
        List<Measurement> rows =
                List.of(row("B.b", 1, "labels", 21), row("B.b", 2, "labels", 4), row("B.b", 2, "labels", 8));

        // Then
        assertThat(Growth.in(rows).get(0).values()).containsExactly("4", "8", "21");
    }
}
