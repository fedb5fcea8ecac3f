package io.ficklestream.benchmarks.superseded.rows;

/**
 * Gaussian filtering of values at scattered points, in time linear in the number of points: splat onto the corners of
 * permutohedral simplices, blur along the lattice's axes, slice back (Adams, Baek and Davis 2010).
 *
 * <p>Approximates {@code out_i = sum_j exp(-0.5 |f_i - f_j|^2) in_j}, the term j = i included, up to one common factor.
 * Values are laid out [point][channels], so that the channels of a point lie side by side. Immutable and thread-safe;
 * scratch space is the caller's {@link LatticeBuffer}.
 */
final class PermutohedralLattice {
    private final int points;
    private final int corners;
    /** [point][corner], row of the buffer. */
    private final int[] cornerRow;
    /** [point][corner] */
    private final float[] cornerWeight;
    /** [axis][vertex][2], rows of the buffer. */
    private final int[][] neighbourRows;

    private final int vertices;

    PermutohedralLattice(int points, int vertices, int[] cornerRow, float[] cornerWeight, int[][] neighbourRows) {
        this.points = points;
        this.vertices = vertices;
        this.corners = neighbourRows.length;
        this.cornerRow = cornerRow;
        this.cornerWeight = cornerWeight;
        this.neighbourRows = neighbourRows;
    }

    /**
     * Builds the lattice of a set of points.
     *
     * @param features [point][dimensions], in units of the Gaussian's standard deviation
     * @param dimensions at least 1
     */
    static PermutohedralLattice of(float[] features, int dimensions) {
        return new LatticeBuilder(dimensions).build(features);
    }

    /** Number of points. */
    int points() {
        return points;
    }

    /** Number of lattice points that any input point touches. */
    int vertices() {
        return vertices;
    }

    /** Scratch space for values of so many channels. */
    LatticeBuffer newBuffer(int channels) {
        return new LatticeBuffer(vertices, channels);
    }

    /** Filters {@code in} [point][channels] into a new array of the same layout. */
    float[] filter(float[] in, int channels) {
        float[] out = new float[in.length];
        addFiltered(in, out, 1, newBuffer(channels));
        return out;
    }

    /**
     * Adds {@code scale} times the filtered {@code in} to {@code out}; both [point][channels] and not the same array.
     */
    void addFiltered(float[] in, float[] out, float scale, LatticeBuffer buffer) {
        int channels = buffer.channels();
        if (in.length != (long) points * channels || out.length != in.length) {
            throw new IllegalArgumentException("expected " + points + " points of " + channels + " channels, got "
                    + in.length + " values in and " + out.length + " out");
        }
        buffer.clear();
        splat(in, buffer.values(), channels);
        for (int[] axis : neighbourRows) {
            blur(axis, buffer.values(), buffer.blurred(), channels);
            buffer.swap();
        }
        slice(buffer.values(), out, channels, scale * blurGain());
    }

    /** The same lattice with every point's weights multiplied by its factor, on the way in and on the way out. */
    PermutohedralLattice weighted(float[] factors) {
        float[] weights = new float[cornerWeight.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = cornerWeight[i] * factors[i / corners];
        }
        return new PermutohedralLattice(points, vertices, cornerRow, weights, neighbourRows);
    }

    /**
     * The d + 1 axes sum to zero, so a value blurred with (1/2, 1, 1/2) along each comes back to its own vertex by two
     * closed walks; 1 / (1 + 2^-d) takes that gain back.
     */
    private float blurGain() {
        return (float) (1 / (1 + Math.pow(2, 1 - corners)));
    }

    private void splat(float[] in, float[] values, int channels) {
        int at = 0;
        for (int from = 0; from < in.length; from += channels) {
            for (int corner = 0; corner < corners; corner++, at++) {
                float weight = cornerWeight[at];
                int to = cornerRow[at] * channels;
                for (int c = 0; c < channels; c++) {
                    values[to + c] += weight * in[from + c];
                }
            }
        }
    }

    private static void blur(int[] neighbours, float[] values, float[] blurred, int channels) {
        int to = channels; // row 0 is nobody's: it stands for missing neighbours
        for (int i = 0; i < neighbours.length; i += 2) {
            int before = neighbours[i] * channels;
            int after = neighbours[i + 1] * channels;
            for (int c = 0; c < channels; c++) {
                blurred[to + c] = values[to + c] + 0.5f * (values[before + c] + values[after + c]);
            }
            to += channels;
        }
    }

    private void slice(float[] values, float[] out, int channels, float scale) {
        int at = 0;
        for (int to = 0; to < out.length; to += channels) {
            for (int corner = 0; corner < corners; corner++, at++) {
                float weight = cornerWeight[at] * scale;
                int from = cornerRow[at] * channels;
                for (int c = 0; c < channels; c++) {
                    out[to + c] += weight * values[from + c];
                }
            }
        }
    }
}
