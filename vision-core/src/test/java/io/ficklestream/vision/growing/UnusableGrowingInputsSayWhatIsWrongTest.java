package io.ficklestream.vision.growing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class UnusableGrowingInputsSayWhatIsWrongTest {
    private static final GrowingParameters DEFAULTS = GrowingParameters.defaults();
    private static final int LABELS = 3;
    private static final SeedCues SEEDS = new SeedCues(2, 3, LABELS, new long[6]);
    private static final float[] PROBABILITIES = new float[LABELS * 6];
    private static final long BOTH = LabelBits.of(0, 2);

    private final RegionGrowing growing = new RegionGrowing(DEFAULTS, 6);

    @Test
    void theUsableOnesAreTaken() {
        assertThat(growing.grow(SEEDS, BOTH, PROBABILITIES)).isEqualTo(SEEDS);
    }

    @Test
    void sizes() {
        assertRefused(() -> new RegionGrowing(DEFAULTS, 0), "mostPixels must be between 1 and 536870912, not 0");
        assertRefused(() -> new RegionGrowing(DEFAULTS, Integer.MAX_VALUE), "mostPixels");
        assertRefused(
                () -> new RegionGrowing(DEFAULTS, 5).grow(SEEDS, BOTH, PROBABILITIES),
                "2 x 3 pixels is larger than the announced 5");
        assertRefused(
                () -> growing.grow(SEEDS, BOTH, new float[17]),
                "there are 17 probabilities, but 3 labels of 6 pixels need 18");
        assertRefused(() -> growing.grow(SEEDS, BOTH, PROBABILITIES, new long[7]), "grown has room for 7 pixels");
        assertRefused(() -> growing.grow(SEEDS, BOTH, PROBABILITIES, SEEDS.sets()), "the seeds' own array");
    }

    @Test
    void labels() {
        assertRefused(() -> growing.grow(SEEDS, 0, PROBABILITIES), "imageLabels is empty");
        assertRefused(
                () -> growing.grow(SEEDS, LabelBits.of(0, 3), PROBABILITIES),
                "imageLabels holds label 3, but the seeds have only 3 labels");
        assertRefused(() -> LabelBits.of(1, 64), "a label must be between 0 and 63, not 64");
        assertRefused(() -> LabelBits.of(-1), "not -1");
        assertRefused(() -> LabelBits.first(0), "the number of labels must be between 1 and 64, not 0");
        assertRefused(() -> LabelBits.first(65), "not 65");
    }

    @Test
    void probabilities() {
        for (float wrong : new float[] {Float.NaN, Float.POSITIVE_INFINITY, 1.01f}) {
            assertRefused(
                    () -> growing.grow(SEEDS, BOTH, probability(wrong)),
                    "the largest probability at pixel 4 is " + wrong);
        }
        float[] negative = probability(-0.5f);
        negative[4] = -0.5f;
        assertRefused(() -> growing.grow(SEEDS, BOTH, negative), "the largest probability at pixel 4 is -0.5");
    }

    @Test
    void aFailureLeavesTheTargetAsItWas() {
        // Given
        long[] grown = {1, 2, 3, 4, 5, 6};

        // When
        assertRefused(() -> growing.grow(SEEDS, BOTH, probability(2), grown), "pixel 4");

        // Then
        assertThat(grown).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void parameters() {
        assertRefused(() -> DEFAULTS.withBackgroundThreshold(-0.1), "backgroundThreshold must be a probability");
        assertRefused(() -> DEFAULTS.withBackgroundThreshold(Double.NaN), "backgroundThreshold");
        assertRefused(() -> DEFAULTS.withForegroundThreshold(1.1), "foregroundThreshold");
        assertThatNullPointerException()
                .isThrownBy(() -> DEFAULTS.withConnectivity(null))
                .withMessageContaining("connectivity");
    }

    private static float[] probability(float ofLabelTwoAtPixelFour) {
        float[] probabilities = PROBABILITIES.clone();
        probabilities[2 * 6 + 4] = ofLabelTwoAtPixelFour;
        return probabilities;
    }

    private static void assertRefused(ThrowingCallable call, String part) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(part);
    }
}
