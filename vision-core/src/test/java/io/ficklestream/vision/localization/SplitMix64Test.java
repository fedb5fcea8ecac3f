package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    @Test
    void theFirstWordsOfThePublishedImplementation() {
        // Given the seed of the vectors that other implementations are tested with
        SplitMix64 generator = new SplitMix64(1234567, GOLDEN_GAMMA);

        // When, Then
        assertThat(new long[] {
                    generator.word(0), generator.word(1), generator.word(2), generator.word(3), generator.word(4)
                })
                .containsExactly(
                        6457827717110365317L,
                        3203168211198807973L,
                        Long.parseUnsignedLong("9817491932198370423"),
                        4593380528125082431L,
                        Long.parseUnsignedLong("16408922859458223821"));
    }

    @Test
    void theJdkHasTheSameGenerator() {
        // Given
        SplittableRandom sequence = new SplittableRandom(-42);
        SplitMix64 generator = new SplitMix64(-42, GOLDEN_GAMMA);

        // When, Then
        for (int n = 0; n < 1000; n++) {
            assertThat(generator.word(n)).isEqualTo(sequence.nextLong());
        }
    }

    @Test
    void blocksOfWordsAreTheWords() {
        // Given
        SplitMix64 generator = new SplitMix64(7, SplitMix64.gammaFrom(99));
        long[] steps = generator.steps(1000);
        long[] ored = new long[1000];
        long[] anded = new long[1000];
        java.util.Arrays.fill(anded, -1);

        // When
        SplitMix64.or(ored, steps, generator.state(5), 900);
        SplitMix64.and(anded, steps, generator.state(5), 900);

        // Then
        for (int i = 0; i < 1000; i++) {
            assertThat(ored[i]).isEqualTo(i < 900 ? generator.word(5 + i) : 0);
            assertThat(anded[i]).isEqualTo(i < 900 ? generator.word(5 + i) : -1);
        }
    }

    @Test
    void gammasAreOddAndIrregular() {
        Random random = new Random(1);
        for (long bits : random.longs(1000).toArray()) {
            assertRegularity(SplitMix64.gammaFrom(bits));
        }
        assertRegularity(SplitMix64.gammaFrom(0));
        assertRegularity(SplitMix64.gammaFrom(-1));
        assertThat(SplitMix64.gammaFrom(GOLDEN_GAMMA)).isEqualTo(GOLDEN_GAMMA);
    }

    @Test
    void anEvenGammaIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SplitMix64(1, 2))
                .withMessageContaining("odd");
    }

    private static void assertRegularity(long gamma) {
        assertThat(gamma & 1).isOne();
        assertThat(Long.bitCount(gamma ^ gamma >>> 1)).isGreaterThanOrEqualTo(24);
    }
}
