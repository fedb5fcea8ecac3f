package io.ficklestream.launcher.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.measure.ScoreTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

    private static final byte CAT = 8;

    @Test
    void showsPercentByClassAndTheMeanLast() {
        // Given
        Scores scores = Scores.of(List.of("cat", "dog"));
        scores.add(new byte[] {0, 0, CAT, CAT}, new byte[] {0, 0, CAT, 0});

        // When
        List<String> lines = ScoreTable.whole(scores).lines();

        // Then
        assertThat(lines)
                .containsExactly(
                        "class        IoU  precision  recall",
                        "background  66.7       66.7   100.0",
                        "cat         50.0      100.0    50.0",
                        "dog            -          -       -",
                        "mean        58.3      100.0    50.0");
    }

    @Test
    void headingsOfSeveralLinesStandAboveTheirColumn() {
        // When
        List<String> lines = new ScoreTable(
                        List.of("cat"),
                        List.of(new Column("one\nbefore", List.of(0.1), 0.1), new Column("after", List.of(1.0), 1.0)))
                .lines();

        // Then
        assertThat(lines.subList(0, 3))
                .containsExactly("          one", "class  before  after", "cat      10.0  100.0");
    }

    @Test
    void programsGetFullPrecisionAndNullWhereThereIsNoFigure() {
        // Given
        Scores scores = Scores.of(List.of("cat", "dog"));
        scores.add(new byte[] {CAT, CAT, CAT}, new byte[] {CAT, 0, 0});

        // When
        ObjectNode document = ScoreJson.of(scores);

        // Then
        assertThat(document.at("/classes/cat/iou").asDouble()).isEqualTo(1 / 3.0);
        assertThat(document.at("/classes/dog/iou").isNull()).isTrue();
        assertThat(document.at("/recall").asDouble()).isEqualTo(1 / 3.0);
        assertThat(document.at("/coverage").asDouble()).isEqualTo(1);
    }
}
