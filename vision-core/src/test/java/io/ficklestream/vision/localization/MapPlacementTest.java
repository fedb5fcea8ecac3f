package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.vision.evidence.Evidence;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Maps of scaled and mirrored views are counted on the original view's grid. */
class MapPlacementTest {
    private static final SelectionKey KEY = new SelectionKey("image", "model", 1, 42);

    @Test
    void mirroredViewGivesTheOriginalsEvidence() {
        // Given a view whose responses are the original's, mirrored; nothing is dropped, so both have the same maps
        Responses original = RandomResponses.of(new Random(4), 2, 3, 6, 7);
        Responses mirrored = mirror(original);
        StochasticSelection selection = new StochasticSelection(new SelectionParameters(3, 0));

        // When
        Evidence evidence = selection.accumulate(mirrored, KEY, 0, 1, 0.35, new MapPlacement(6, 7, true));

        // Then
        Evidence expected = selection.accumulate(original, KEY, 0, 1, 0.35);
        assertThat(evidence.hits()).isEqualTo(expected.hits());
        for (int i = 0; i < expected.sums().length; i++) {
            // Sums of floats in another order
            assertThat(evidence.sums()[i]).isCloseTo(expected.sums()[i], within(1));
        }
    }

    @Test
    void identityPlacementIsExactlyTheUnplacedForm() {
        // Given
        Responses responses = RandomResponses.of(new Random(4), 2, 3, 6, 7);
        StochasticSelection selection = new StochasticSelection(new SelectionParameters(3, 0.9));

        // When, Then
        assertThat(selection.accumulate(responses, KEY, 0, 20, 0.35, new MapPlacement(6, 7, false)))
                .isEqualTo(selection.accumulate(responses, KEY, 0, 20, 0.35));
    }

    @Test
    void scaledViewIsCountedOnTheOriginalsGrid() {
        // Given a view of twice the size with one bright cell in four
        float[] values = new float[8 * 12];
        values[12 * 4 + 6] = 1;
        values[12 * 5 + 6] = 1;
        values[12 * 4 + 7] = 1;
        values[12 * 5 + 7] = 1;
        Responses responses = new Responses(1, 1, 8, 12, values);

        // When
        Evidence evidence = new StochasticSelection(new SelectionParameters(1, 0.9))
                .accumulate(responses, KEY, 0, 1, 0.35, new MapPlacement(4, 6, false));

        // Then the map has its maximum where the bright cells are, and falls off evenly around it
        assertThat(evidence.meanScore(0, 2, 3)).isEqualTo(1);
        assertThat(evidence.hits()[2 * 6 + 3]).isEqualTo(1);
        assertThat(Arrays.stream(evidence.hits()).sum()).isEqualTo(1);
        assertThat(evidence.meanScore(0, 2, 2))
                .isEqualTo(evidence.meanScore(0, 2, 4))
                .isPositive();
    }

    @Test
    void resamplingKeepsConstants() {
        Random random = new Random(12);
        for (int trial = 0; trial < 50; trial++) {
            // Given
            int height = 2 + random.nextInt(12);
            int width = 2 + random.nextInt(12);
            MapPlacement placement =
                    new MapPlacement(1 + random.nextInt(20), 1 + random.nextInt(20), random.nextBoolean());
            float[] constant = new float[height * width];
            Arrays.fill(constant, 0.7f);

            // When
            float[] target = new float[placement.height() * placement.width()];
            new MapResampler(height, width, placement).resample(constant, target);

            // Then
            for (float value : target) {
                assertThat(value).isCloseTo(0.7f, within(1e-6f));
            }
        }
    }

    @Test
    void enlargingInterpolatesLinearlyBetweenCellCentres() {
        // Given a ramp
        float[] ramp = {0, 1, 2, 3};

        // When
        float[] plain = new float[8];
        new MapResampler(1, 4, new MapPlacement(1, 8, false)).resample(ramp, plain);
        float[] flipped = new float[8];
        new MapResampler(1, 4, new MapPlacement(1, 8, true)).resample(ramp, flipped);

        // Then
        assertThat(plain).containsExactly(0, 0.25f, 0.75f, 1.25f, 1.75f, 2.25f, 2.75f, 3);
        assertThat(flipped).containsExactly(3, 2.75f, 2.25f, 1.75f, 1.25f, 0.75f, 0.25f, 0);
    }

    @Test
    void shrinkingCountsEverySourceCell() {
        // Given one bright cell at a time, on 9 cells that shrink to 3
        for (int bright = 0; bright < 9; bright++) {
            float[] source = new float[9];
            source[bright] = 1;

            // When
            float[] target = new float[3];
            new MapResampler(1, 9, new MapPlacement(1, 3, false)).resample(source, target);

            // Then
            float total = target[0] + target[1] + target[2];
            assertThat(total).isCloseTo(1f / 3, within(1e-6f));
        }
    }

    /** The responses of the mirrored photograph with the mirrored kernel. */
    private static Responses mirror(Responses original) {
        float[] values = new float[original.values().length];
        int kernel = original.kernel();
        for (int c = 0; c < original.classes(); c++) {
            for (int offset = 0; offset < original.offsets(); offset++) {
                int mirroredOffset = offset / kernel * kernel + kernel - 1 - offset % kernel;
                for (int u = 0; u < original.pixels(); u++) {
                    int mirroredPixel =
                            u / original.width() * original.width() + original.width() - 1 - u % original.width();
                    values[original.plane(c, mirroredOffset) + mirroredPixel] =
                            original.values()[original.plane(c, offset) + u];
                }
            }
        }
        return new Responses(original.classes(), kernel, original.height(), original.width(), values);
    }
}
