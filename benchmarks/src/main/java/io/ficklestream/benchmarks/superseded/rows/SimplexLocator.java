package io.ficklestream.benchmarks.superseded.rows;

import java.util.Arrays;

/**
 * Finds the simplex of the permutohedral lattice that encloses a point, and the point's barycentric coordinates in it
 * (Adams, Baek and Davis, "Fast High-Dimensional Filtering Using the Permutohedral Lattice", 2010, section 3).
 *
 * <p>Keeps the last located point in its fields: not thread-safe, and no allocation per point.
 */
final class SimplexLocator {
    private final int dimensions;
    private final int corners;
    private final float inverseCorners;
    private final float[] axisScale;
    private final float[] elevated;
    private final int[] remainderZero;
    private final int[] rank;
    private final float[] barycentric;

    SimplexLocator(int dimensions) {
        this.dimensions = dimensions;
        this.corners = dimensions + 1;
        this.inverseCorners = 1f / corners;
        this.axisScale = axisScale(dimensions);
        this.elevated = new float[corners];
        this.remainderZero = new int[corners];
        this.rank = new int[corners];
        this.barycentric = new float[corners + 1];
    }

    /**
     * So scaled, the blur over the lattice's axes has unit variance in the features. Single precision throughout, as in
     * the reference implementation: which simplex a point on a boundary belongs to hangs on the last bit, and so does
     * which vertices exist.
     */
    private static float[] axisScale(int dimensions) {
        float[] scale = new float[dimensions];
        float blurDeviation = (float) ((dimensions + 1) * Math.sqrt(2.0 / 3.0));
        for (int i = 0; i < dimensions; i++) {
            scale[i] = (float) (1 / Math.sqrt((i + 1.0) * (i + 2.0)) * blurDeviation);
        }
        return scale;
    }

    /** Locates the point whose features start at {@code offset}. */
    void locate(float[] features, int offset) {
        elevate(features, offset);
        rankResiduals(roundToRemainderZero());
        weigh();
    }

    /** Weight of the located simplex's corner, 0..1; the corners' weights sum to 1. */
    float weight(int corner) {
        return barycentric[corner];
    }

    /** The first coordinates of the located simplex's corner; the last one follows from their zero sum. */
    void corner(int corner, int[] key) {
        for (int i = 0; i < dimensions; i++) {
            key[i] = remainderZero[i] + (rank[i] <= dimensions - corner ? corner : corner - corners);
        }
    }

    /** Into the plane of zero coordinate sum, one dimension up. */
    private void elevate(float[] features, int offset) {
        float sum = 0;
        for (int j = dimensions; j > 0; j--) {
            float scaled = features[offset + j - 1] * axisScale[j - 1];
            elevated[j] = sum - j * scaled;
            sum += scaled;
        }
        elevated[0] = sum;
    }

    /** Rounds to multiples of d + 1; returns by how many of those the rounded coordinates miss the zero sum. */
    private int roundToRemainderZero() {
        int sum = 0;
        for (int i = 0; i < corners; i++) {
            int nearest = (int) Math.rint(elevated[i] * inverseCorners);
            remainderZero[i] = nearest * corners;
            sum += nearest;
        }
        return sum;
    }

    /** Ranks coordinates by falling residual, and moves the rounded point back into the plane. */
    private void rankResiduals(int excess) {
        Arrays.fill(rank, excess);
        for (int i = 0; i < dimensions; i++) {
            float residual = elevated[i] - remainderZero[i];
            for (int j = i + 1; j < corners; j++) {
                rank[residual < elevated[j] - remainderZero[j] ? i : j]++;
            }
        }
        for (int i = 0; i < corners; i++) {
            int wrap = rank[i] < 0 ? corners : rank[i] > dimensions ? -corners : 0;
            rank[i] += wrap;
            remainderZero[i] += wrap;
        }
    }

    private void weigh() {
        Arrays.fill(barycentric, 0);
        for (int i = 0; i < corners; i++) {
            float residual = (elevated[i] - remainderZero[i]) * inverseCorners;
            barycentric[dimensions - rank[i]] += residual;
            barycentric[corners - rank[i]] -= residual;
        }
        barycentric[0] += 1 + barycentric[corners];
    }
}
