package io.ficklestream.vision.localization;

/**
 * How independent bits of one probability are made from random words, many at a time: a multiple of 2^-levels by one
 * random word for 64 bits and level, and what is missing by setting a few bits more, at random places.
 *
 * <p>Levels: with numerator k = .. k2 k1 k0 (binary), start from 0 and let every bit become {@code bit | r} where k_j is 1
 * and {@code bit & r} where it is 0, for j from 0 up: the bit is then 1 with probability k / 2^levels.
 *
 * <p>The rest: every 0 becomes 1 with probability {@code rest = (probability - base) / (1 - base)}. If the number of hits
 * on a chunk of bits is Poisson distributed and each hit falls anywhere, hits on different bits are independent, so it is
 * enough to draw their number and their places; hits may coincide. Probabilities are met to about 2^-50.
 *
 * @param levels words for 64 bits, 0..{@value #MOST_LEVELS}
 * @param numerator k, 0..2^levels - 1
 * @param hits how many bits more are set in a chunk
 */
record RareBits(int levels, int numerator, PoissonTable hits) {
    /** Random words (of 64 bits) that share one draw from {@link #hits}. */
    static final int CHUNK = 256;

    private static final int MOST_LEVELS = 16;
    private static final int BITS_OF_CHUNK = CHUNK * Long.SIZE;

    /** What one place costs, in units of one level for one word: measured, and part of the definition. */
    private static final int COST_OF_PLACE = 16;

    /**
     * The cheapest way to bits that are 1 with the given probability.
     *
     * @param probability 0..0.5
     */
    static RareBits of(double probability) {
        int levels = 0;
        for (int candidate = 1; candidate <= MOST_LEVELS; candidate++) {
            if (cost(probability, candidate) < cost(probability, levels)) {
                levels = candidate;
            }
        }
        // StrictMath, because the table must be the same on every platform.
        double mean = -BITS_OF_CHUNK * StrictMath.log1p(-rest(probability, levels));
        return new RareBits(levels, numerator(probability, levels), PoissonTable.of(mean));
    }

    private static double cost(double probability, int levels) {
        return levels + Long.SIZE * COST_OF_PLACE * rest(probability, levels);
    }

    private static int numerator(double probability, int levels) {
        return (int) Math.floor(Math.scalb(probability, levels));
    }

    private static double rest(double probability, int levels) {
        double base = Math.scalb((double) numerator(probability, levels), -levels);
        return (probability - base) / (1 - base);
    }

    /** True if bits become {@code bit | r} at this level, false if {@code bit & r}. */
    boolean orsAt(int level) {
        return (numerator >>> level & 1) == 1;
    }
}
