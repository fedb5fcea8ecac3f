package io.ficklestream.benchmarks.superseded;

/**
 * Turns uniform 32-bit words into the number of dropped units before the next kept one: geometric, {@code P(gap = g) =
 * p^g (1 - p)}. Drawing gaps costs one word for every kept unit instead of one for every unit.
 *
 * <p>Gaps of {@link #LIMIT} and more come back as LIMIT, meaning "LIMIT dropped units and then draw again"; that is exact,
 * since the distribution has no memory. Probabilities are multiples of 2^-32.
 */
final class GeometricGaps {
    /** Returned when the gap does not end within this many units. */
    static final int LIMIT = 255;

    private static final double TWO_TO_32 = 0x1p32;
    private static final int GUIDE_BITS = 10;
    private static final int GUIDE_SHIFT = Integer.SIZE - GUIDE_BITS;

    /** thresholds[g] = 2^32 P(gap <= g); the last one stands for everything else. */
    private final long[] thresholds = new long[LIMIT + 1];

    /** The smallest gap that words with these leading bits can mean: where the search starts, nearly always its end. */
    private final int[] guide = new int[1 << GUIDE_BITS];

    GeometricGaps(double dropout) {
        double allDropped = 1;
        for (int gap = 0; gap < LIMIT; gap++) {
            allDropped *= dropout;
            thresholds[gap] = Math.round(TWO_TO_32 * (1 - allDropped));
        }
        thresholds[LIMIT] = Long.MAX_VALUE;
        for (int bucket = 0; bucket < guide.length; bucket++) {
            guide[bucket] = search((long) bucket << GUIDE_SHIFT, bucket == 0 ? 0 : guide[bucket - 1]);
        }
    }

    /** The gap that a uniform word means, 0..LIMIT. */
    int gap(int word) {
        return search(Integer.toUnsignedLong(word), guide[word >>> GUIDE_SHIFT]);
    }

    private int search(long word, int from) {
        int gap = from;
        while (word >= thresholds[gap]) {
            gap++;
        }
        return gap;
    }
}
