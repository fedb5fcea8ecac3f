package io.ficklestream.benchmarks.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.image.RgbImage;
import org.junit.jupiter.api.Test;

class InputsAreAlwaysTheSameTest {

    @Test
    void theSameSeedGivesTheSamePhotograph() {
        // When
        RgbImage one = SyntheticScene.of(40, 60, 1).photograph();

        // Then
        assertThat(SyntheticScene.of(40, 60, 1).photograph()).isEqualTo(one);
        assertThat(SyntheticScene.of(40, 60, 2).photograph()).isNotEqualTo(one);
    }

    @Test
    void aPhotographIsSmoothButForItsEdges() {
        // Given
        RgbImage photograph = SyntheticScene.of(200, 200, 3).photograph();

        // When
        int edges = 0;
        for (int y = 0; y < 200; y++) {
            for (int x = 1; x < 200; x++) {
                edges += Math.abs(photograph.value(y, x, 0) - photograph.value(y, x - 1, 0)) > 25 ? 1 : 0;
            }
        }

        // Then
        assertThat(edges / (200.0 * 199)).isBetween(0.002, 0.1);
    }

    @Test
    void energiesSayTheRightLabelMoreOftenThanNot() {
        // Given
        byte[] truth = SyntheticScene.of(64, 64, 5).mask(4);

        // When
        float[] energies = NoisyUnaries.of(64, 64, 4, 5);

        // Then
        int right = 0;
        for (int pixel = 0; pixel < truth.length; pixel++) {
            right += lowest(energies, pixel, truth.length) == truth[pixel] ? 1 : 0;
        }
        assertThat(right / (double) truth.length).isBetween(0.5, 0.95);
        assertThat(NoisyUnaries.of(64, 64, 4, 5)).isEqualTo(energies);
    }

    @Test
    void responsesAreTheSameForTheSameShape() {
        assertThat(RandomResponses.of(2, 3, 5)).isEqualTo(RandomResponses.of(2, 3, 5));
    }

    private static int lowest(float[] energies, int pixel, int pixels) {
        int lowest = 0;
        for (int label = 1; label < energies.length / pixels; label++) {
            lowest = energies[label * pixels + pixel] < energies[lowest * pixels + pixel] ? label : lowest;
        }
        return lowest;
    }
}
