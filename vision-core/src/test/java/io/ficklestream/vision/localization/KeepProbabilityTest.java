package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KeepProbabilityTest {
    @Test
    void isTheNearestMultiple() {
        for (double dropout : new double[] {0, 1e-12, 0.1, 0.3, 0.5, 2 / 3.0, 0.9, 0.995, 0.99999}) {
            // When
            KeepProbability keep = of(dropout);

            // Then
            assertThat(Math.scalb((double) keep.numerator(), -keep.levels())).isCloseTo(1 - dropout, within(0x1p-17));
        }
    }

    @Test
    void thePapersTakesFifteenWords() {
        assertThat(of(0.9)).isEqualTo(new KeepProbability(15, 3277));
    }

    @Test
    void fewerWordsWhereFewerDo() {
        assertThat(of(0)).isEqualTo(new KeepProbability(0, 1));
        assertThat(of(0.5)).isEqualTo(new KeepProbability(1, 1));
        assertThat(of(0.25)).isEqualTo(new KeepProbability(2, 3));
    }

    @Test
    void theLevelsMakeTheProbability() {
        for (double dropout : new double[] {0.1, 0.5, 0.75, 0.9, 0.99999}) {
            // Given
            KeepProbability keep = of(dropout);

            // When a random bit is 1 half of the time
            double probability = 0;
            for (int level = 0; level < keep.levels(); level++) {
                probability = keep.orsAt(level) ? (1 + probability) / 2 : probability / 2;
            }

            // Then
            assertThat(probability).isEqualTo(Math.scalb((double) keep.numerator(), -keep.levels()));
        }
    }

    private static KeepProbability of(double dropout) {
        return KeepProbability.of(new SelectionParameters(9, dropout));
    }
}
