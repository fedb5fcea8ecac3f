package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final StochasticSelection SELECTION = new StochasticSelection(new SelectionParameters(3, 0.9));
    private static final SelectionKey KEY = new SelectionKey("image", "model", 0, 42);
    private final Responses responses = new Responses(1, 3, 2, 2, new float[36]);

    @Test
    void defaultsAreThePapers() {
        assertThat(SelectionParameters.defaults()).isEqualTo(new SelectionParameters(9, 0.9));
    }

    @Test
    void offsetsCountFromTheWindowsCorner() {
        assertThat(new SelectionParameters(5, 0).offsets()).isEqualTo(25);
        assertThat(new SelectionParameters(5, 0).centre()).isEqualTo(12);
    }

    @Test
    void kernelMustBeOddAndOfUsableSize() {
        for (int kernel : new int[] {-1, 0, 2, 8, 17}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SelectionParameters(kernel, 0.9))
                    .withMessageContaining("kernel")
                    .withMessageContaining(String.valueOf(kernel));
        }
    }

    @Test
    void dropoutMustBeAProbabilityBelowOne() {
        for (double dropout : new double[] {-0.1, 1, 2, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SelectionParameters(9, dropout))
                    .withMessageContaining("dropout");
        }
    }

    @Test
    void dropoutMustLeaveSomethingToDraw() {
        assertThat(new SelectionParameters(9, 0.99999).dropout()).isEqualTo(0.99999);
        for (double dropout : new double[] {1 - 0x1p-17, Math.nextDown(1.0)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SelectionParameters(9, dropout))
                    .withMessageContaining("dropout " + dropout)
                    .withMessageContaining("below 1 - 2^-17");
        }
    }

    @Test
    void responsesMustHaveTheirShape() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Responses(2, 3, 4, 5, new float[359]))
                .withMessageContaining("360")
                .withMessageContaining("359");
    }

    @Test
    void responsesMustBeFinite() {
        float[] values = new float[36];
        values[7] = Float.NaN;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Responses(1, 3, 2, 2, values))
                .withMessageContaining("NaN");
    }

    @Test
    void kernelsOfResponsesAndSelectionMustAgree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new StochasticSelection(new SelectionParameters(5, 0.9)).accumulate(responses, KEY, 0, 1, 0.35))
                .withMessageContaining("kernel 3")
                .withMessageContaining("kernel 5");
    }

    @Test
    void samplesMustBeARange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SELECTION.accumulate(responses, KEY, 5, 5, 0.35))
                .withMessageContaining("range");
    }

    @Test
    void thresholdMustLieBelowAMapsMaximum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SELECTION.accumulate(responses, KEY, 0, 1, 1))
                .withMessageContaining("threshold");
    }

    @Test
    void unknownClassIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SELECTION.map(responses, KEY, 0, 1, new float[4]))
                .withMessageContaining("class 1");
    }
}
