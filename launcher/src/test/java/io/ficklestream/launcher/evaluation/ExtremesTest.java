package io.ficklestream.launcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtremesTest {

    @Test
    void areFourOfEachBothFromTheOutside() {
        // When
        Extremes extremes = Extremes.of(images(20));

        // Then
        assertThat(extremes.worst()).extracting(ImageScore::id).containsExactly("0", "1", "2", "3");
        assertThat(extremes.best()).extracting(ImageScore::id).containsExactly("19", "18", "17", "16");
    }

    @Test
    void aPhotographIsNeverAmongBoth() {
        for (int count = 0; count < 10; count++) {
            // When
            Extremes extremes = Extremes.of(images(count));

            // Then
            assertThat(extremes.worst()).hasSize(Math.min(4, (count + 1) / 2));
            assertThat(extremes.best()).hasSize(Math.min(4, count / 2)).noneMatch(extremes.worst()::contains);
        }
    }

    @Test
    void aPhotographWithoutAFigureIsNeither() {
        // When
        Extremes extremes = Extremes.of(List.of(new ImageScore("a", 0.5), new ImageScore("open", Double.NaN)));

        // Then
        assertThat(extremes.worst()).extracting(ImageScore::id).containsExactly("a");
        assertThat(extremes.best()).isEmpty();
    }

    private static List<ImageScore> images(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new ImageScore(Integer.toString(i), i / 20.0))
                .toList();
    }
}
