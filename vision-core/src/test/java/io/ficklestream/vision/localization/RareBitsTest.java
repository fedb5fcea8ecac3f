package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RareBitsTest {
    private static final double[] PROBABILITIES = {1e-300, 1e-12, 1e-5, 0.005, 0.01, 0.1, 0.2, 0.3, 1 / 3.0, 0.4999, 0.5
    };

    @Test
    void levelsAndHitsMakeUpTheProbability() {
        for (double probability : PROBABILITIES) {
            // When
            RareBits bits = RareBits.of(probability);

            // Then a bit stays 0 if all levels and all hits leave it so
            double base = bits.numerator() / (double) (1 << bits.levels());
            double unhit = Math.exp(-mean(bits.hits()) / (RareBits.CHUNK * 64));
            assertThat(1 - (1 - base) * unhit).isCloseTo(probability, within(1e-12));
        }
    }

    @Test
    void theyAreFew() {
        for (double probability : PROBABILITIES) {
            // When
            RareBits bits = RareBits.of(probability);

            // Then
            assertThat(bits.levels()).isLessThanOrEqualTo(10);
            assertThat(mean(bits.hits())).isLessThan(200);
        }
    }

    @Test
    void thePapersDropoutTakesNineLevels() {
        assertThat(RareBits.of(1 - 0.9).levels()).isEqualTo(9);
        assertThat(RareBits.of(1 - 0.9).numerator()).isEqualTo(51);
        assertThat(mean(RareBits.of(1 - 0.9).hits())).isCloseTo(7.1, within(0.1));
    }

    @Test
    void halvesTakeOneWordAndNothingElse() {
        assertThat(RareBits.of(0.5).levels()).isEqualTo(1);
        assertThat(RareBits.of(0.5).hits().most()).isZero();
    }

    @Test
    void neverTakesNothing() {
        assertThat(RareBits.of(0).levels()).isZero();
        assertThat(RareBits.of(0).hits().most()).isZero();
    }

    /** From the table, counting the uniform numbers below each threshold. */
    private static double mean(PoissonTable table) {
        double mean = 0;
        for (int k = 0; k < table.most(); k++) {
            mean += 1 - table.cumulative(k);
        }
        return mean;
    }
}
