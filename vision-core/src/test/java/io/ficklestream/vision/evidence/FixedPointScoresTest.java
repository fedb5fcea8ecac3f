package io.ficklestream.vision.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FixedPointScoresTest {
    private static final int LARGEST = (1 << 28) - 1;

    @Test
    void scoresAreTheRoundedQuotients() {
        Random random = new Random(4);
        for (int trial = 0; trial < 20_000; trial++) {
            // Given maxima of all sizes
            int maximum = 1 + random.nextInt(1 << 1 + random.nextInt(28));
            maximum = Math.min(maximum, LARGEST);
            int[] map = random.ints(50, 0, maximum).toArray();
            map[7] = maximum;
            map[8] = maximum - 1;
            map[9] = 0;

            // When
            int[] sums = new int[map.length];
            Arrays.fill(sums, 5);
            FixedPointScores.addScores(map, maximum, new int[map.length], sums);

            // Then
            for (int u = 0; u < map.length; u++) {
                assertThat(sums[u]).isEqualTo(5 + (int) ((map[u] * 65536L + maximum / 2) / maximum));
            }
        }
    }

    @Test
    void halvesAreRoundedUp() {
        // Given 2^17 in the denominator
        int[] map = {1, 3, 5, 1 << 17};

        // When
        int[] sums = new int[4];
        FixedPointScores.addScores(map, 1 << 17, new int[4], sums);

        // Then
        assertThat(sums).containsExactly(1, 2, 3, 65_536);
    }

    @Test
    void theMaximumMayBeAnywhere() {
        for (int length = 1; length < 20; length++) {
            for (int at = 0; at < length; at++) {
                // Given
                int[] map = new int[length];
                Arrays.fill(map, -LARGEST);
                assertThat(FixedPointScores.maximum(map)).isZero();

                // When
                map[at] = LARGEST;

                // Then
                assertThat(FixedPointScores.maximum(map)).isEqualTo(LARGEST);
            }
        }
    }

    @Test
    void hitsLieAboveAndNegativesVanish() {
        // Given
        int[] map = {-LARGEST, -1, 0, 1, 2, LARGEST};
        int[] hits = {1, 1, 1, 1, 1, 1};

        // When
        FixedPointScores.addHits(map, 1, hits);

        // Then
        assertThat(hits).containsExactly(1, 1, 1, 1, 2, 2);
        assertThat(map).containsExactly(0, 0, 0, 1, 2, LARGEST);
    }
}
