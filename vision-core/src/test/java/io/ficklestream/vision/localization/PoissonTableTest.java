package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PoissonTableTest {
    @Test
    void probabilitiesAreThePoissonDistributions() {
        for (double mean : new double[] {1e-9, 0.3, 7.1, 80, 190}) {
            // Given
            PoissonTable table = PoissonTable.of(mean);

            // When, Then
            double previous = 0;
            double logOfFactorial = 0;
            for (int k = 0; k < table.most(); k++) {
                logOfFactorial += k == 0 ? 0 : Math.log(k);
                double expected = Math.exp(k * Math.log(mean) - mean - logOfFactorial);
                assertThat(table.cumulative(k) - previous)
                        .as("%s of mean %s", k, mean)
                        .isCloseTo(expected, within(1e-13));
                previous = table.cumulative(k);
            }
            assertThat(previous).isCloseTo(1, within(1e-13));
        }
    }

    @Test
    void wordsMeanTheNumberOfThresholdsTheyReach() {
        // Given P(0) = 1/2, P(1) = 0.34657
        PoissonTable table = PoissonTable.of(Math.log(2));

        // When, Then
        assertThat(table.number(0)).isZero();
        assertThat(table.number(0x7fffL << 48)).isZero();
        assertThat(table.number(0x8001L << 48)).isEqualTo(1);
        assertThat(table.number(0xd8b8L << 48)).isEqualTo(1);
        assertThat(table.number(0xd8bbL << 48)).isEqualTo(2);
        assertThat(table.number(-1)).isBetween(10, table.most());
    }

    @Test
    void meanZeroIsNeverAnythingElse() {
        assertThat(PoissonTable.of(0).number(-1)).isZero();
    }

    @Test
    void meansMustBeOfUsableSize() {
        for (double mean : new double[] {-1, 501, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PoissonTable.of(mean))
                    .withMessageContaining("mean");
        }
    }
}
