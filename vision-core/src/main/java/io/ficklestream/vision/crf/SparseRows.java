package io.ficklestream.vision.crf;

/**
 * A sparse matrix, row by row, that is multiplied with the lanes of a group of labels (see
 * {@link LaneKernels}). Rows have any number of entries. They are added three at a time, so that one sum need not wait for the
 * last, and padded with zero weights to make that possible. Immutable.
 */
final class SparseRows {
    private static final int AT_ONCE = 3;

    /** Where each row begins; one more for the end. */
    private final int[] starts;

    /** Where the values of each entry's column begin. */
    private final int[] offsets;

    private final float[] weights;

    private final LaneKernels kernels;

    private SparseRows(LaneKernels kernels, int[] starts, int[] offsets, float[] weights) {
        this.kernels = kernels;
        this.starts = starts;
        this.offsets = offsets;
        this.weights = weights;
    }

    /**
     * The transposed of a matrix with equally many entries in every row; entries of weight 0 are left out.
     *
     * @param columns [row][entry]
     * @param weights [row][entry]
     * @param newRows rows of the transposed matrix: columns of the given one
     */
    static SparseRows transposed(LaneKernels kernels, int entries, int[] columns, float[] weights, int newRows) {
        int[] starts = new int[newRows + 1];
        for (int i = 0; i < columns.length; i++) {
            starts[columns[i] + 1] += weights[i] == 0 ? 0 : 1;
        }
        for (int row = 0; row < newRows; row++) {
            starts[row + 1] = starts[row] + padded(starts[row + 1]);
        }
        int[] offsets = new int[starts[newRows]];
        float[] entryWeights = new float[starts[newRows]];
        int[] next = starts.clone();
        for (int i = 0; i < columns.length; i++) {
            if (weights[i] != 0) {
                int at = next[columns[i]]++;
                offsets[at] = i / entries * kernels.lanes();
                entryWeights[at] = weights[i];
            }
        }
        return new SparseRows(kernels, starts, offsets, entryWeights);
    }

    private static int padded(int entries) {
        return (entries + AT_ONCE - 1) / AT_ONCE * AT_ONCE;
    }

    /** {@code out} [row][lane] = this * {@code in} [column][lane]; not the same array. */
    void multiply(float[] in, float[] out) {
        kernels.multiply(starts, offsets, weights, in, out);
    }
}
