package io.ficklestream.benchmarks.superseded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.benchmarks.inputs.RandomResponses;
import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionKey;
import io.ficklestream.vision.localization.SelectionParameters;
import io.ficklestream.vision.localization.StochasticSelection;
import org.junit.jupiter.api.Test;

class GapSelectionTest {
    private static final int SAMPLES = 4000;

    @Test
    void itHitsEachCellAsOftenAsTheSelectionOfToday() {
        // Given
        SelectionParameters parameters = new SelectionParameters(3, 0.5);
        SelectionKey key = new SelectionKey("image", "v1", 0, 7);
        Responses responses = RandomResponses.of(2, 3, 6);

        // When: they draw other units
        Evidence former = new GapSelection(parameters).accumulate(responses, key, 0, SAMPLES, 0.3);
        Evidence current = new StochasticSelection(parameters).accumulate(responses, key, 0, SAMPLES, 0.3);

        // Then
        for (int i = 0; i < current.hits().length; i++) {
            double rate = former.hits()[i] / (double) SAMPLES;
            assertThat(rate).isCloseTo(current.hits()[i] / (double) SAMPLES, within(0.05));
        }
    }
}
