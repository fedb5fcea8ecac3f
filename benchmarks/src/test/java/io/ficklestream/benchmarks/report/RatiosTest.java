package io.ficklestream.benchmarks.report;

import static io.ficklestream.benchmarks.report.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatiosTest {

    @Test
    void thePaperFormsAreScaledToOurNumberOfSelectionsAndTheFasterOneCounts() {
        // Given
        List<Measurement> rows = List.of(
                row("Extraction.closed", 10, "side", 41, "selections", 200),
                row("Extraction.naive", 40, "side", 41, "selections", 5),
                row("Extraction.naive", 100, "side", 41, "selections", 20),
                row("Extraction.expanded", 60, "side", 41, "selections", 20),
                row("Extraction.naive", 1, "side", 21, "selections", 20));

        // When
        Measurement closed = Ratios.add(rows, ReferenceFile.none()).get(0);

        // Then
        assertThat(closed.more())
                .containsEntry("ratioToNaiveForm", 100.0)
                .containsEntry("ratioToExpandedForm", 60.0)
                .containsEntry("ratioToPaperForm", 60.0)
                .containsEntry("medianPerSelection", 0.05);
    }

    @Test
    void aClosedFormAloneIsComparedWithNothing() {
        // When
        Measurement closed = Ratios.add(List.of(row("Extraction.closed", 10, "selections", 200)), ReferenceFile.none())
                .get(0);

        // Then
        assertThat(closed.more()).containsOnlyKeys("medianPerSelection");
    }

    @Test
    void theCurrentImplementationIsComparedWithTheFastestOneBeforeIt() {
        // Given
        List<Measurement> rows = List.of(
                row("Crf.infer", 10, "labels", 21, "implementation", "CURRENT"),
                row("Crf.infer", 80, "labels", 21, "implementation", "FIRST"),
                row("Crf.infer", 30, "labels", 21, "implementation", "SECOND"),
                row("Crf.infer", 5, "labels", 3, "implementation", "SECOND"));

        // When
        List<Measurement> compared = Ratios.add(rows, ReferenceFile.none());

        // Then
        assertThat(compared.get(0).more()).containsEntry("ratioToSuperseded", 3.0);
        assertThat(compared.subList(1, 4))
                .allSatisfy(row -> assertThat(row.more()).isEmpty());
    }

    @Test
    void aFormerImplementationStandsBesideAllWaysOfTheCurrentOne() {
        // Given
        List<Measurement> rows = List.of(
                row("Crf.infer", 10, "labels", 21, "implementation", "CURRENT", "filter", "AUTOMATIC", "threads", 1),
                row("Crf.infer", 5, "labels", 21, "implementation", "CURRENT", "filter", "AUTOMATIC", "threads", 2),
                row("Crf.infer", 20, "labels", 21, "implementation", "CURRENT", "filter", "LATTICE", "threads", 1),
                row("Crf.infer", 40, "labels", 21, "implementation", "FIRST", "filter", "LATTICE", "threads", 1),
                row("Crf.infer", 1, "labels", 3, "implementation", "CURRENT", "filter", "LATTICE", "threads", 1));

        // When
        List<Measurement> compared = Ratios.add(rows, ReferenceFile.none());

        // Then
        assertThat(compared)
                .extracting(row -> row.more().get("ratioToSuperseded"))
                .containsExactly(4.0, 8.0, 2.0, null, null);
    }
}
