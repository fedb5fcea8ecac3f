package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrfPresetTest {
    @ParameterizedTest
    @CsvSource({
        "DSRG_TRAINING, 3, 0.25, 10, 6.6667, 13",
        "DSRG_TEST, 3, 3, 10, 80, 13",
        "PSA_PSEUDO_LABELS, 3, 3, 10, 80, 13",
        "RRM_TEST, 3, 3, 4, 83, 5",
        "IRN_LABELS, 3, 3, 10, 50, 5",
        "DEEPLAB_V2, 3, 1, 4, 67, 3"
    })
    void presetsAreThePublishedOnes(
            CrfPreset preset, double gaussian, double sxy, double bilateral, double bilateralSxy, double srgb) {
        // When
        DenseCrfParameters parameters = preset.parameters();

        // Then
        assertThat(parameters.iterations()).isEqualTo(10);
        assertThat(parameters.gaussian()).isEqualTo(new GaussianTerm(gaussian, sxy));
        assertThat(parameters.bilateral().weight()).isEqualTo(bilateral);
        assertThat(parameters.bilateral().sxy()).isCloseTo(bilateralSxy, within(1e-4));
        assertThat(parameters.bilateral().srgb()).isEqualTo(srgb);
    }

    @Test
    void impossibleParametersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GaussianTerm(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new GaussianTerm(Double.NaN, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GaussianTerm(1, 0))
                .withMessageContaining("sxy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BilateralTerm(1, 3, -2))
                .withMessageContaining("srgb");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrfPreset.DSRG_TEST.parameters().withIterations(-1));
    }
}
