package io.ficklestream.benchmarks.report;

import static io.ficklestream.benchmarks.report.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    @Test
    void whatIsTheSameInAllRowsStandsBelowTheTable() {
        // Given
        List<Measurement> rows = List.of(
                row("B.b", 1.5, "labels", 3, "size", "41x41").with("ratioToReference", 2.0),
                row("B.b", 12.25, "labels", 21, "size", "41x41"));

        // Then
        assertThat(new BenchTable(rows).lines())
                .containsExactly(
                        "benchmark  parameters  median    MAD  unit   alloc/op  ratioToReference",
                        "B.b        labels=3     1.500  0.000  ms/op   1.0 KiB             2.000",
                        "B.b        labels=21    12.25  0.000  ms/op   1.0 KiB",
                        "  B.b: all with size=41x41");
    }

    @Test
    void growthIsToldInOneLine() {
        // Given
        List<Growth> series = Growth.in(List.of(row("B.b", 1, "labels", 2), row("B.b", 3, "labels", 4)));

        // Then
        assertThat(GrowthTable.lines(series))
                .containsExactly(
                        "benchmark  grows       at  work  time  verdict",
                        "B.b        labels 2,4      2.0x  3.0x  worse than linear");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.000", "0.000512, 0.000512", "0.25, 0.2500", "26.534, 26.53", "12345.6, 12346", "NaN, ''"})
    void numbersHaveFourSignificantDigits(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1023, 1023 B", "1536, 1.5 KiB", "5242880, 5.0 MiB", "8589934592, 8.0 GiB"})
    void bytesHaveAFittingUnit(double bytes, String text) {
        assertThat(Numbers.bytes(bytes)).isEqualTo(text);
    }
}
