package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Selections are independent Bernoulli draws: frequencies, moments of the sums, and agreement between samples. */
class SelectionStatisticsTest {
    private static final SelectionKey KEY = new SelectionKey("image", "model", 0, 42);
    private static final int SAMPLES = 400;
    private static final int SIDE = 13;
    private static final int PIXELS = SIDE * SIDE;

    /** 0.1 % and 99.9 % points of the standard normal, used with Wilson and Hilferty's cube-root approximation. */
    private static final double NORMAL_QUANTILE = 3.09;

    private static final double[] DROPOUTS = {0.1, 0.3, 0.5, 0.9, 0.995};

    @Test
    void everyOffsetIsKeptWithItsProbability() {
        for (double dropout : DROPOUTS) {
            // Given
            SelectionParameters parameters = new SelectionParameters(9, dropout);

            // When
            long[] kept = new long[parameters.offsets()];
            for (int sample = 0; sample < SAMPLES; sample++) {
                boolean[][] mask = DrawnMasks.byOffset(parameters, PIXELS, KEY, sample);
                for (int offset = 0; offset < kept.length; offset++) {
                    kept[offset] += count(mask[offset]);
                }
            }

            // Then
            assertThat(kept[parameters.centre()])
                    .as("the centre is never dropped")
                    .isEqualTo(SAMPLES * PIXELS);
            kept[parameters.centre()] = -1;
            assertBinomial(kept, (long) SAMPLES * PIXELS, 1 - dropout);
        }
    }

    @Test
    void everyPixelIsKeptWithItsProbability() {
        for (double dropout : DROPOUTS) {
            // Given
            SelectionParameters parameters = new SelectionParameters(5, dropout);

            // When
            long[] kept = new long[PIXELS];
            for (int sample = 0; sample < SAMPLES; sample++) {
                boolean[][] mask = DrawnMasks.byOffset(parameters, PIXELS, KEY, sample);
                mask[parameters.centre()] = new boolean[PIXELS];
                for (boolean[] plane : mask) {
                    for (int pixel = 0; pixel < PIXELS; pixel++) {
                        kept[pixel] += plane[pixel] ? 1 : 0;
                    }
                }
            }

            // Then
            assertBinomial(kept, (long) SAMPLES * (parameters.offsets() - 1), 1 - dropout);
        }
    }

    @Test
    void samplesAndOffsetsAgreeOnlyByChance() {
        // Given
        SelectionParameters parameters = new SelectionParameters(3, 0.5);
        boolean[][] first = DrawnMasks.byOffset(parameters, 1 << 16, KEY, 0);
        boolean[][] second = DrawnMasks.byOffset(parameters, 1 << 16, KEY, 1);

        // When, Then two fair coins agree half of the time; 0.01 is five standard deviations
        assertThat(agreement(first[0], second[0])).isCloseTo(0.5, within(0.01));
        assertThat(agreement(first[0], first[1])).isCloseTo(0.5, within(0.01));
        assertThat(agreement(first[1], second[0])).isCloseTo(0.5, within(0.01));
    }

    @Test
    void noTwoUnitsOfASampleGoTogether() {
        // Given the samples in which each of 128 units, all in a few random words, is kept
        SelectionParameters parameters = new SelectionParameters(3, 0.9);
        int samples = 20_000;
        List<BitSet> keptIn = new ArrayList<>();
        for (int unit = 0; unit < 8 * 16; unit++) {
            keptIn.add(new BitSet(samples));
        }
        for (int sample = 0; sample < samples; sample++) {
            boolean[][] mask = DrawnMasks.byOffset(parameters, 16, KEY, sample);
            for (int unit = 0; unit < keptIn.size(); unit++) {
                int drawn = unit / 16;
                int offset = drawn < parameters.centre() ? drawn : drawn + 1;
                keptIn.get(unit).set(sample, mask[offset][unit % 16]);
            }
        }

        // When
        double largest = 0;
        double squares = 0;
        int pairs = 0;
        for (int i = 0; i < keptIn.size(); i++) {
            for (int j = 0; j < i; j++) {
                BitSet both = (BitSet) keptIn.get(i).clone();
                both.and(keptIn.get(j));
                double deviation = (both.cardinality() - samples * 0.01) / Math.sqrt(samples * 0.01 * 0.99);
                largest = Math.max(largest, Math.abs(deviation));
                squares += deviation * deviation;
                pairs++;
            }
        }

        // Then pairs are kept together as often as by chance: 5.5 standard deviations at most among 8128 pairs
        assertThat(largest).isLessThan(5.5);
        assertThat(squares / pairs).isCloseTo(1, within(0.1));
    }

    @Test
    void sumsHaveTheClosedFormMoments() {
        // Given a centre response so large that ReLU never cuts
        double p = 0.9;
        SelectionParameters parameters = new SelectionParameters(3, p);
        Responses responses = liftedResponses(parameters);
        StochasticSelection selection = new StochasticSelection(parameters);
        int interior = 2 * SIDE + 3;
        int samples = 20_000;

        // When
        double sum = 0;
        double squares = 0;
        float[] map = new float[PIXELS];
        for (int sample = 0; sample < samples; sample++) {
            selection.map(responses, KEY, sample, 0, map);
            double lifted = map[interior] * (double) PIXELS;
            sum += lifted;
            squares += lifted * lifted;
        }

        // Then mean = a_centre + (1 - p) sum a_o and variance = p (1 - p) sum a_o^2, to five standard errors
        double expectedMean = responses.values()[responses.plane(0, parameters.centre()) + interior];
        double expectedVariance = 0;
        for (int offset = 0; offset < parameters.offsets(); offset++) {
            if (offset != parameters.centre()) {
                double response = responses.values()[responses.plane(0, offset) + interior];
                expectedMean += (1 - p) * response;
                expectedVariance += p * (1 - p) * response * response;
            }
        }
        double mean = sum / samples;
        assertThat(mean).isCloseTo(expectedMean, within(5 * Math.sqrt(expectedVariance / samples)));
        double kurtosisBound = 3 + 1 / (p * (1 - p));
        assertThat(squares / samples - mean * mean)
                .isCloseTo(expectedVariance, within(5 * expectedVariance * Math.sqrt(kurtosisBound / samples)));
    }

    private static Responses liftedResponses(SelectionParameters parameters) {
        Responses responses = RandomResponses.of(new Random(8), 1, parameters.kernel(), SIDE, SIDE);
        int centre = responses.plane(0, parameters.centre());
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            responses.values()[centre + pixel] += 50;
        }
        return responses;
    }

    /** Pearson's statistic over independent binomial cells (negative cells are left out) lies within 99.8 %. */
    private static void assertBinomial(long[] counts, long trials, double probability) {
        double statistic = 0;
        int degrees = 0;
        for (long count : counts) {
            if (count >= 0) {
                double deviation = count - trials * probability;
                statistic += deviation * deviation / (trials * probability * (1 - probability));
                degrees++;
            }
        }
        assertThat(statistic).isBetween(chiSquare(degrees, -NORMAL_QUANTILE), chiSquare(degrees, NORMAL_QUANTILE));
    }

    private static double chiSquare(int degrees, double normal) {
        double spread = 2.0 / (9 * degrees);
        return degrees * Math.pow(1 - spread + normal * Math.sqrt(spread), 3);
    }

    private static int count(boolean[] kept) {
        int count = 0;
        for (boolean unit : kept) {
            count += unit ? 1 : 0;
        }
        return count;
    }

    private static double agreement(boolean[] left, boolean[] right) {
        int agreeing = 0;
        for (int i = 0; i < left.length; i++) {
            agreeing += left[i] == right[i] ? 1 : 0;
        }
        return agreeing / (double) left.length;
    }
}
