package io.ficklestream.vision.localization;

/**
 * How independent bits that are 1 with probability {@code numerator / 2^levels} are made from random words, 64 at a time.
 * With {@code numerator = .. k2 k1 k0} (binary), start from 0 and let every bit become {@code bit | r} where k_j is 1, and
 * {@code bit & r} where it is 0, for j from 0 up to the number of levels, with a random word r for each: if the bit is 1
 * with probability q before, it is with {@code (k_j + q) / 2} after.
 *
 * @param levels random words for 64 bits, 0..16
 * @param numerator odd, below 2^levels; 1 if there are no levels: all bits are 1
 */
record KeepProbability(int levels, int numerator) {
    /** Probabilities are multiples of 2^-16. */
    private static final int MOST_LEVELS = 16;

    /** The multiple of 2^-16 nearest to 1 - dropout, which is not 0. */
    static KeepProbability of(SelectionParameters parameters) {
        int multiple = multiple(parameters.dropout());
        int halvings = Integer.numberOfTrailingZeros(multiple);
        return new KeepProbability(MOST_LEVELS - halvings, multiple >>> halvings);
    }

    /** 1 - dropout in multiples of 2^-16, rounded. */
    static int multiple(double dropout) {
        return (int) Math.rint(Math.scalb(1 - dropout, MOST_LEVELS));
    }

    /** True if bits become {@code bit | r} at this level, false if {@code bit & r}. */
    boolean orsAt(int level) {
        return (numerator >>> level & 1) == 1;
    }
}
