package io.ficklestream.vision.crf;

/** How the sums over all pairs of pixels are computed. */
public enum CrfFilter {
    /** {@link #EXACT} for small grids and few labels, as in training; {@link #CLUSTERED} otherwise. */
    AUTOMATIC,
    /**
     * The permutohedral lattice of all pixels for both terms, as the usual C++ implementation (pydensecrf) computes them:
     * for results that can be compared with published ones.
     */
    LATTICE,
    /**
     * Pixels of nearly the same place and colour are filtered as one, on a lattice tuned to be closer to the exact sums;
     * smoothness is a separable convolution. Faster than {@link #LATTICE} and closer to the exact marginals.
     */
    CLUSTERED,
    /** All pairs, nothing approximated: time and memory grow with the square of the number of pixels. */
    EXACT;

    /** Additions of one iteration up to which the exact answer is worth its time: 20 to 30 ms, the lattice needs 8. */
    private static final double MOST_PAIRS = 12e6;

    /** The way to go for an image of so many pixels. */
    CrfFilter resolvedFor(int pixels, int labels) {
        if (this != AUTOMATIC) {
            return this;
        }
        return (double) pixels * pixels * labels <= MOST_PAIRS ? EXACT : CLUSTERED;
    }
}
