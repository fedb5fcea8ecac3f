package io.ficklestream.benchmarks.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.vision.localization.SelectionKey;
import io.ficklestream.vision.localization.SelectionParameters;
import io.ficklestream.vision.localization.StochasticSelection;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllFormsAgreeTest {

    private static final SelectionKey KEY = new SelectionKey("image", "v1", 0, 7);

    @ParameterizedTest
    @CsvSource({"5, 7, 3, 0.5", "6, 6, 5, 0.9", "4, 3, 9, 0.9", "5, 5, 3, 0", "2, 2, 1, 0.7"})
    void thePaperFormsGiveTheMapsOfTheProduct(int height, int width, int window, double dropout) {
        // Given
        PaperInput input = PaperInput.random(1, 6, height, width, window);
        StochasticSelection selection = new StochasticSelection(new SelectionParameters(window, dropout));
        DrawnUnits drawn = new DrawnUnits(input, selection);
        NaiveForm naive = new NaiveForm(input);
        ExpandedForm expanded = new ExpandedForm(input);
        expanded.expand();
        double total = 0;

        for (int sample = 0; sample < 5; sample++) {
            // When
            float[] ours = new float[input.pixels()];
            selection.map(ClosedForm.responses(input), KEY, sample, 0, ours);
            KeptUnits units = drawn.of(KEY, sample);
            float[] naiveMap = new float[input.pixels()];
            float naiveLogit = naive.map(units, naiveMap);
            float[] expandedMap = new float[input.pixels()];
            float expandedLogit = expanded.map(units, expandedMap);

            // Then
            assertThat(naiveMap).containsExactly(ours, within(1e-5f));
            assertThat(expandedMap).containsExactly(ours, within(1e-5f));
            assertThat(naiveLogit).isCloseTo(expandedLogit, within(1e-5f));
            for (float value : ours) {
                total += value;
            }
        }
        assertThat(total).as("maps that say something").isPositive();
    }

    @Test
    void unitsAreKeptAsOftenAsTheyShouldAndCentresAlways() {
        // Given
        PaperInput input = PaperInput.random(1, 1, 50, 50, 9);
        KeptUnits units = new KeptUnits(input);

        // When
        units.draw(new SplittableRandom(1), 0.9);

        // Then
        int others = 0;
        for (int window = 0; window < input.pixels(); window++) {
            assertThat(units.isKept(window, 40)).isTrue();
            for (int offset = 0; offset < 81; offset++) {
                others += offset != 40 && units.isKept(window, offset) ? 1 : 0;
            }
        }
        assertThat(others / (80.0 * input.pixels())).isCloseTo(0.1, within(0.003));
    }
}
