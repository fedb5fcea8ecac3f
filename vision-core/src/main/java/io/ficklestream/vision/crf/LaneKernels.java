package io.ficklestream.vision.crf;

/**
 * The inner loops of the dense CRF. Labels are filtered in groups of {@link #lanes()}, whose values lie side by side:
 * [group][point][lane]. All labels of a group share one look-up of where a point's values are. Missing labels of the last
 * group take part as zeros. Implementations are stateless.
 *
 * <p>Offsets say where the values of a point begin: lanes times its number.
 */
public interface LaneKernels {
    /**
     * The ones to use for so many labels: those of the first {@link LaneKernelsProvider} on the class path that can offer
     * some on this Java machine, or else, and where labels are few, ones in plain Java.
     */
    static LaneKernels forLabels(int labels) {
        return labels <= PlainKernels.LANES ? FoundKernels.PLAIN : FoundKernels.FASTEST;
    }

    /** Labels in a group; a power of two. */
    int lanes();

    /** {@code tile} [count][lane] += the rows that {@code offsets[from]} and following name. */
    void addRows(float[] rows, int[] offsets, int from, int count, float[] tile);

    /** The rows that {@code offsets[from]} and following name += {@code tile} [count][lane]. */
    void collectRows(float[] tile, int[] offsets, int from, int count, float[] rows);

    /**
     * {@code out} [row][lane] = a sparse matrix times {@code in} [column][lane].
     *
     * @param starts where each row's entries begin, one more for the end; their number is a multiple of three
     * @param offsets of every entry's column
     */
    void multiply(int[] starts, int[] offsets, float[] weights, float[] in, float[] out);

    /**
     * The same for a matrix with equally many entries in every row.
     *
     * @param entries of each row
     */
    void multiplyRegular(int entries, int[] offsets, float[] weights, float[] in, float[] out);

    /**
     * {@code blurred} = values + (the neighbours' values) / 2 for all points but the first.
     *
     * @param neighbours [point - 1][2], offsets
     */
    void blur(int[] neighbours, float[] values, float[] blurred);

    /** Every lane of a point becomes the largest of them. */
    void largestOfLanes(float[] values, int points);

    /** Every lane of a point becomes the sum of them. */
    void sumOfLanes(float[] values, int points);

    /**
     * Linear spreading of a line of points to a coarser line, {@code step} points to one: coarse point k receives all of
     * point k * step, and parts of those less than a step away.
     */
    void spreadLine(float[] fine, int points, int step, float[] coarse);

    /** Linear interpolation, the transposed of {@link #spreadLine}. */
    void readLine(float[] coarse, int points, int step, float[] fine);
}
