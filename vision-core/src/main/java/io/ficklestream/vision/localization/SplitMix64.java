package io.ficklestream.vision.localization;

/**
 * SplitMix64 read as a counter-based generator: word n is {@code mix(seed + (n + 1) * gamma)}, so any word is computed
 * without the ones before it (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014; the
 * mixing constants are Stafford's variant 13, as in the published C code and in {@code java.util.SplittableRandom}).
 *
 * @param seed any
 * @param gamma distance of successive states; odd, so that all 2^64 states are passed through
 */
record SplitMix64(long seed, long gamma) {
    private static final long MULTIPLIER_0 = 0xBF58476D1CE4E5B9L;
    private static final long MULTIPLIER_1 = 0x94D049BB133111EBL;
    private static final int FEWEST_TRANSITIONS = 24;

    SplitMix64 {
        if (gamma % 2 == 0) {
            throw new IllegalArgumentException("gamma must be odd, not " + gamma + ": use gammaFrom");
        }
    }

    /**
     * An odd gamma with no fewer than 24 places where neighbouring bits differ, as in the paper's section 5: gammas that
     * are nearly regular give successive states that the mixing cannot tell apart well.
     */
    static long gammaFrom(long bits) {
        long odd = bits | 1;
        return Long.bitCount(odd ^ odd >>> 1) < FEWEST_TRANSITIONS ? odd ^ 0xAAAAAAAAAAAAAAAAL : odd;
    }

    /** Word n of the stream, n counted from 0. */
    long word(long n) {
        return mix(state(n));
    }

    /** What {@link #mix} makes word n of. */
    long state(long n) {
        return seed + (n + 1) * gamma;
    }

    /** The states of words 0, 1, 2, .. relative to the first of them. */
    long[] steps(int count) {
        long[] steps = new long[count];
        for (int i = 0; i < count; i++) {
            steps[i] = i * gamma;
        }
        return steps;
    }

    private static long mix(long state) {
        long z = (state ^ state >>> 30) * MULTIPLIER_0;
        z = (z ^ z >>> 27) * MULTIPLIER_1;
        return z ^ z >>> 31;
    }

    // The two loops below draw nearly all random words of the product. Each is on its own and has mix written out in an
    // order in which the compiler turns it into vector instructions, 64-bit multiplications included.

    /** {@code target[i] |= word n + i}, where n is the word that {@code state} makes. */
    static void or(long[] target, long[] steps, long state, int count) {
        for (int i = 0; i < count; i++) {
            target[i] |= mix(steps[i] + state);
        }
    }

    /** {@code target[i] &= word n + i}, where n is the word that {@code state} makes. */
    static void and(long[] target, long[] steps, long state, int count) {
        for (int i = 0; i < count; i++) {
            target[i] &= mix(steps[i] + state);
        }
    }
}
