package io.ficklestream.launcher.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.seeding.RefinementParameters;
import io.ficklestream.vision.seeding.SeedResult;
import org.junit.jupiter.api.Test;

class DeterministicSeedsTest {

    /** Kernel 1, so a map is the response itself. */
    private static Responses responses(float[]... maps) {
        float[] values = new float[maps.length * 4];
        for (int c = 0; c < maps.length; c++) {
            System.arraycopy(maps[c], 0, values, c * 4, 4);
        }
        return new Responses(maps.length, 1, 2, 2, values);
    }

    private static SeedResult seeds(double threshold, Responses responses) {
        var photograph = new RgbImage(2, 2, new byte[12]);
        return new DeterministicSeeds(threshold, RefinementParameters.defaults()).seeds("id", photograph, responses);
    }

    private static byte[] beforeCrf(double threshold, Responses responses) {
        return seeds(threshold, responses).maskBeforeCrf();
    }

    @Test
    void aPixelBelongsToTheClassThatIsStrongestRelativeToItsOwnMaximum() {
        // Given a weak class and a strong one, each with its maximum elsewhere
        Responses responses = responses(new float[] {1, 0.1f, 0, 0}, new float[] {2, 10, 1, 0});

        // When the threshold is below the third pixel's relative value, then above it
        // Then that pixel changes from the second class to background
        assertThat(beforeCrf(0.05, responses)).containsExactly(1, 2, 2, 0);
        assertThat(beforeCrf(0.15, responses)).containsExactly(1, 2, 0, 0);
    }

    @Test
    void aClassWithoutAnyPositiveResponseIsNowhere() {
        assertThat(beforeCrf(0.1, responses(new float[] {-1, -2, -3, 0}))).containsExactly(0, 0, 0, 0);
    }

    @Test
    void confidenceIsTheMapsValueAndForBackgroundWhatTheStrongestLeaves() {
        // Given: the CRF cannot move a mask on a photograph of one colour whose cells all agree
        Responses everywhere = responses(new float[] {1, 1, 1, 1}, new float[] {-1, -1, -1, -1});
        Responses nowhere = responses(new float[] {-1, -1, -1, -1});

        // When, then
        assertThat(seeds(0.1, everywhere).mask()).containsOnly(1);
        assertThat(seeds(0.1, everywhere).confidence()).containsOnly(255);
        assertThat(seeds(0.1, nowhere).mask()).containsOnly(0);
        assertThat(seeds(0.1, nowhere).confidence()).containsOnly(255);
    }
}
