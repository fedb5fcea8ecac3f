package io.ficklestream.vision.evidence;

/**
 * Divides a map of integers by its maximum and adds up, exactly and without dividing. All values are below 2^28 in
 * magnitude. The loops are written so that the compiler makes vector instructions of them: integers only, one index.
 */
final class FixedPointScores {
    private static final int BITS = 28;
    private static final int SCORE_BITS = 16;

    /** A reciprocal lies between 2^29 and 2^30, so that the products of its halves and a value's stay below 2^29. */
    private static final int RECIPROCAL_BITS = 29;

    private static final int HALF_OF_VALUE = BITS / 2;
    private static final int HALF_OF_RECIPROCAL = RECIPROCAL_BITS - HALF_OF_VALUE;

    /** What is left to shift when both upper halves have been multiplied. */
    private static final int REST = BITS - SCORE_BITS;

    private FixedPointScores() {}

    /** The largest value, 0 at least. Four chains, since each step of one waits for the step before. */
    static int maximum(int[] map) {
        int m0 = 0;
        int m1 = 0;
        int m2 = 0;
        int m3 = 0;
        int u = 0;
        for (; u < map.length - 3; u += 4) {
            m0 = Math.max(m0, map[u]);
            m1 = Math.max(m1, map[u + 1]);
            m2 = Math.max(m2, map[u + 2]);
            m3 = Math.max(m3, map[u + 3]);
        }
        for (; u < map.length; u++) {
            m0 = Math.max(m0, map[u]);
        }
        return Math.max(Math.max(m0, m1), Math.max(m2, m3));
    }

    /** Adds 1 where the map exceeds a value of 0 or more, and then replaces its negative values by 0. */
    static void addHits(int[] map, int above, int[] hits) {
        for (int u = 0; u < map.length; u++) {
            hits[u] += above - map[u] >>> 31;
            map[u] &= ~(map[u] >> 31);
        }
    }

    /**
     * Adds {@code floor((map * 2^16 + floor(maximum / 2)) / maximum)}: the quotient in units of 2^-16, rounded.
     *
     * <p>With the maximum moved up to 28 bits and {@code reciprocal = floor(2^57 / maximum)}, 30 bits, the quotient's whole
     * part is {@code map * reciprocal / 2^41}. Of that product only 32 bits at a time can be had, so it is put together of
     * halves, and what they leave out makes it too small by less than 2^-10. Half a unit included, it is then either right
     * or one too small, and the remainder, which 32 bits do hold, tells which.
     */
    static void addScores(int[] map, int maximum, int[] scores, int[] sums) {
        int up = Integer.numberOfLeadingZeros(maximum) - (Integer.SIZE - BITS);
        long reciprocal = (1L << BITS + RECIPROCAL_BITS) / ((long) maximum << up);
        estimate(
                map,
                up,
                (int) (reciprocal >>> HALF_OF_RECIPROCAL),
                (int) (reciprocal & (1 << HALF_OF_RECIPROCAL) - 1),
                scores);
        addCorrected(map, scores, maximum, sums);
    }

    private static void estimate(int[] map, int up, int high, int low, int[] scores) {
        for (int u = 0; u < map.length; u++) {
            int value = map[u] << up;
            int upper = value >>> HALF_OF_VALUE;
            int lower = value & (1 << HALF_OF_VALUE) - 1;
            int product = upper * high + (upper * low >>> HALF_OF_RECIPROCAL) + (lower * high >>> HALF_OF_VALUE);
            scores[u] = product >>> REST;
        }
    }

    private static void addCorrected(int[] map, int[] scores, int maximum, int[] sums) {
        int half = maximum / 2;
        int most = maximum - 1;
        for (int u = 0; u < map.length; u++) {
            int remainder = (map[u] << SCORE_BITS) + half - scores[u] * maximum;
            sums[u] += scores[u] + (most - remainder >>> 31);
        }
    }
}
