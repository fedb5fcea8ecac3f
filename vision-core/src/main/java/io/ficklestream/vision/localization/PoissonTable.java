package io.ficklestream.vision.localization;

import java.util.Arrays;

/** Poisson distributed numbers by inversion of the distribution function. */
final class PoissonTable {
    /** Uniform numbers have this many bits. */
    private static final int BITS = 53;

    /** Terms below this cannot change a sum of 53 bits. */
    private static final double NEGLIGIBLE = 0x1p-60;

    private static final double LARGEST_MEAN = 500;

    /** cumulative[k] = 2^53 P(number <= k), as far as it is below 2^53. */
    private final long[] cumulative;

    private PoissonTable(long[] cumulative) {
        this.cumulative = cumulative;
    }

    /**
     * @param mean 0..500
     */
    static PoissonTable of(double mean) {
        if (!(mean >= 0 && mean <= LARGEST_MEAN)) {
            throw new IllegalArgumentException("the mean must lie between 0 and " + LARGEST_MEAN + ", not " + mean);
        }
        long[] thresholds = new long[(int) (2 * LARGEST_MEAN)];
        int length = 0;
        double term = StrictMath.exp(-mean);
        double sum = term;
        for (int k = 1; k <= mean || mean > 0 && term > NEGLIGIBLE; k++) {
            thresholds[length++] = (long) Math.scalb(sum, BITS);
            term *= mean / k;
            sum += term;
        }
        return new PoissonTable(Arrays.copyOf(thresholds, length));
    }

    /** The largest number that is ever drawn. */
    int most() {
        return cumulative.length;
    }

    /** P(number <= k), k below {@link #most}. */
    double cumulative(int k) {
        return Math.scalb((double) cumulative[k], -BITS);
    }

    /** The number that a uniform word means: how many thresholds its upper 53 bits reach. */
    int number(long word) {
        long uniform = word >>> Long.SIZE - BITS;
        int low = 0;
        int high = cumulative.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (cumulative[middle] <= uniform) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
