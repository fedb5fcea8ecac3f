package io.ficklestream.vision.localization;

/**
 * How hidden units are selected at random (FickleNet, section 3.1).
 *
 * @param kernel s, side of the square window in grid cells; odd, 1..15
 * @param dropout p, probability that a unit other than the window's centre is dropped; 0 (keeps all) up to, but not
 *     including, 1 - 2^-17; maps are drawn with the multiple of 2^-16 that is nearest
 */
public record SelectionParameters(int kernel, double dropout) {
    private static final int LARGEST_KERNEL = 15;

    public SelectionParameters {
        if (kernel < 1 || kernel > LARGEST_KERNEL || kernel % 2 == 0) {
            throw new IllegalArgumentException(
                    "kernel must be odd and between 1 and " + LARGEST_KERNEL + ", not " + kernel);
        }
        if (!(dropout >= 0 && dropout < 1)) {
            throw new IllegalArgumentException(
                    "dropout must be a probability of at least 0 and below 1, not " + dropout);
        }
        if (KeepProbability.multiple(dropout) == 0) {
            throw new IllegalArgumentException("dropout " + dropout + " would keep nothing but the centres: units are"
                    + " kept with multiples of 2^-16, so it must be below 1 - 2^-17, " + (1 - 0x1p-17));
        }
    }

    /** Kernel 9 and dropout 0.9: the paper's best setting. */
    public static SelectionParameters defaults() {
        return new SelectionParameters(9, 0.9);
    }

    /** Number of kernel offsets, s*s; offset {@code ky * s + kx}. */
    public int offsets() {
        return kernel * kernel;
    }

    /** The offset that is never dropped: the centre of the window. */
    public int centre() {
        return offsets() / 2;
    }
}
