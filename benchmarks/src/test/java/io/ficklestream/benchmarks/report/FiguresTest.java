package io.ficklestream.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void oneDisturbedIterationMovesNeitherMedianNorError() {
        // When
        Figures figures = Figures.of(new double[] {10, 11, 500, 9, 10}, "ms/op");

        // Then
        assertThat(figures).isEqualTo(new Figures(10, 1, 5, "ms/op"));
    }

    @Test
    void anEvenNumberHasItsMedianInTheMiddle() {
        // When
        Figures figures = Figures.of(new double[] {4, 1, 3, 2}, "ms/op");

        // Then
        assertThat(figures.median()).isEqualTo(2.5);
        assertThat(figures.error()).isEqualTo(1);
    }

    @Test
    void twoValuesHaveNoSpreadWorthTheName() {
        assertThat(Figures.of(new double[] {1, 2}, "ms/op").error()).isNaN();
    }

    @Test
    void nothingMeasuredHasNoFigures() {
        assertThatIllegalArgumentException().isThrownBy(() -> Figures.of(new double[0], "ms/op"));
    }
}
