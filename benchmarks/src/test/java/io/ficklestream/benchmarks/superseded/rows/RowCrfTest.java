package io.ficklestream.benchmarks.superseded.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.benchmarks.inputs.NoisyUnaries;
import io.ficklestream.benchmarks.inputs.SyntheticScene;
import io.ficklestream.vision.crf.CrfFilter;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.crf.DenseCrf;
import io.ficklestream.vision.crf.DenseCrfParameters;
import io.ficklestream.vision.image.RgbImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCrfTest {

    @ParameterizedTest
    @CsvSource({
        "64, 48, 1,  DSRG_TEST,     10",
        "64, 48, 3,  DSRG_TEST,     10",
        "48, 64, 21, DSRG_TEST,     10",
        "41, 41, 4,  DSRG_TRAINING, 10",
        "41, 41, 9,  DEEPLAB_V2,    1",
        "20, 30, 5,  DSRG_TEST,     0"
    })
    void itGivesTheMarginalsOfTheLatticeOfToday(int height, int width, int labels, CrfPreset preset, int iterations) {
        // Given
        RgbImage image = SyntheticScene.of(height, width, 1).photograph();
        float[] unary = NoisyUnaries.of(height, width, labels, 1);
        DenseCrfParameters parameters =
                preset.parameters().withIterations(iterations).withFilter(CrfFilter.LATTICE);

        // When
        float[] marginals = RowCrf.infer(image, unary, labels, parameters);

        // Then
        assertThat(marginals).containsExactly(DenseCrf.infer(image, unary, labels, parameters), within(1e-4f));
    }

    @Test
    void energiesMustBeFiniteAndFitTheImage() {
        RgbImage image = new RgbImage(1, 1, new byte[3]);
        DenseCrfParameters parameters = CrfPreset.DSRG_TEST.parameters();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowCrf.infer(image, new float[] {Float.NaN}, 1, parameters));
        assertThatIllegalArgumentException().isThrownBy(() -> RowCrf.infer(image, new float[2], 1, parameters));
    }
}
