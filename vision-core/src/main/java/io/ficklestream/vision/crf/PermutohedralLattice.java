package io.ficklestream.vision.crf;

/**
 * Gaussian filtering of values at scattered points, in time linear in the number of points: splat onto the corners of
 * permutohedral simplices, blur along the lattice's axes, slice back (Adams, Baek and Davis 2010).
 *
 * <p>Approximates {@code out_i = sum_j exp(-0.5 |f_i - f_j|^2) in_j}, the term j = i included, up to one common factor.
 * Values are laid out [point][lane] (see {@link LaneKernels}). Immutable and thread-safe; scratch space is the caller's.
 */
final class PermutohedralLattice {
    private final LaneKernels kernels;
    private final LatticePoints points;

    /** [point][corner], the points' factors included. */
    private final float[] weights;

    /** [point][corner]: where the corner's values begin. */
    private final int[] offsets;

    private final SparseRows splats;

    private PermutohedralLattice(LaneKernels kernels, LatticePoints points, float[] weights) {
        this.kernels = kernels;
        this.points = points;
        this.weights = weights;
        this.offsets = new int[weights.length];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = points.rows()[i] * kernels.lanes();
        }
        this.splats = SparseRows.transposed(kernels, points.corners(), points.rows(), weights, points.vertices() + 1);
    }

    /**
     * Builds the lattice of a set of points.
     *
     * @param features [point][dimensions], in units of the Gaussian's standard deviation
     * @param dimensions at least 1
     */
    static PermutohedralLattice of(float[] features, int dimensions, LatticeShape shape, LaneKernels kernels) {
        LatticePoints points = new LatticeBuilder(dimensions, shape).build(features, kernels.lanes());
        return new PermutohedralLattice(kernels, points, points.weights());
    }

    /** Number of points. */
    int points() {
        return weights.length / points.corners();
    }

    /** Number of lattice points. */
    int vertices() {
        return points.vertices();
    }

    /** Scratch space of one filtering; reusable, for one thread at a time. */
    Buffer newBuffer() {
        int length = (points.vertices() + 1) * kernels.lanes();
        return new Buffer(new float[length], new float[length]);
    }

    /** Two copies of the vertices' values, [row][lane]; row 0 stays zero and stands for vertices that do not exist. */
    record Buffer(float[] one, float[] other) {}

    /** Filters one value of every point. */
    float[] filter(float[] in) {
        int lanes = kernels.lanes();
        float[] spaced = new float[in.length * lanes];
        for (int point = 0; point < in.length; point++) {
            spaced[point * lanes] = in[point];
        }
        float[] filtered = new float[spaced.length];
        filter(spaced, filtered, newBuffer());
        float[] out = new float[in.length];
        for (int point = 0; point < in.length; point++) {
            out[point] = filtered[point * lanes];
        }
        return out;
    }

    /** Filters {@code in} into {@code out}, both [point][lane]. */
    void filter(float[] in, float[] out, Buffer buffer) {
        splats.multiply(in, buffer.one());
        float[] from = buffer.one();
        float[] to = buffer.other();
        for (int[] axis : points.neighbours()) {
            kernels.blur(axis, from, to);
            float[] swap = from;
            from = to;
            to = swap;
        }
        kernels.multiplyRegular(points.corners(), offsets, weights, from, out);
    }

    /** The lattice of {@code diag(factors) K diag(factors)} if this one is that of K: one factor for every point. */
    PermutohedralLattice weighted(float[] factors) {
        float[] scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = weights[i] * factors[i / points.corners()];
        }
        return new PermutohedralLattice(kernels, points, scaled);
    }
}
