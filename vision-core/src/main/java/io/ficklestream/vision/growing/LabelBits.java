package io.ficklestream.vision.growing;

/** Sets of labels 0..63 in the bits of a {@code long}. */
public final class LabelBits {
    /** How many labels a set can tell apart. */
    public static final int MOST_LABELS = Long.SIZE;

    private LabelBits() {}

    /**
     * The set of the given labels.
     *
     * @throws IllegalArgumentException if a label is not 0..63
     */
    public static long of(int... labels) {
        long set = 0;
        for (int label : labels) {
            if (label < 0 || label >= MOST_LABELS) {
                throw new IllegalArgumentException("a label must be between 0 and 63, not " + label);
            }
            set |= bit(label);
        }
        return set;
    }

    /**
     * The labels 0..count-1.
     *
     * @param count 1..64
     */
    public static long first(int count) {
        if (count < 1 || count > MOST_LABELS) {
            throw new IllegalArgumentException("the number of labels must be between 1 and 64, not " + count);
        }
        return -1L >>> MOST_LABELS - count;
    }

    /** Whether the set holds the label, 0..63. */
    public static boolean contains(long set, int label) {
        return (set & bit(label)) != 0;
    }

    static long bit(int label) {
        return 1L << label;
    }

    /** The smallest label of a set that is not empty. */
    static int smallest(long set) {
        return Long.numberOfTrailingZeros(set);
    }

    /** The largest label of a set that is not empty. */
    static int largest(long set) {
        return MOST_LABELS - 1 - Long.numberOfLeadingZeros(set);
    }

    /** The set without its smallest label. */
    static long withoutSmallest(long set) {
        return set & set - 1;
    }

    static boolean isSingle(long set) {
        return set != 0 && withoutSmallest(set) == 0;
    }
}
