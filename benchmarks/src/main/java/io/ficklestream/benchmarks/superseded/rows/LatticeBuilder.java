package io.ficklestream.benchmarks.superseded.rows;

/** Places points on the permutohedral lattice and links the vertices they touch. */
final class LatticeBuilder {
    private final int dimensions;
    private final int corners;

    LatticeBuilder(int dimensions) {
        if (dimensions < 1) {
            throw new IllegalArgumentException("dimensions must be at least 1, not " + dimensions);
        }
        this.dimensions = dimensions;
        this.corners = dimensions + 1;
    }

    PermutohedralLattice build(float[] features) {
        if (features.length == 0 || features.length % dimensions != 0) {
            throw new IllegalArgumentException(
                    features.length + " feature values are not those of points with " + dimensions + " each");
        }
        int points = features.length / dimensions;
        int[] rows = new int[Math.multiplyExact(points, corners)];
        float[] weights = new float[rows.length];
        VertexTable table = new VertexTable(dimensions, points / 4);
        place(features, table, rows, weights);
        int[][] neighbours = new int[corners][];
        for (int axis = 0; axis < corners; axis++) {
            neighbours[axis] = neighbours(table, axis);
        }
        return new PermutohedralLattice(points, table.size(), rows, weights, neighbours);
    }

    private void place(float[] features, VertexTable table, int[] rows, float[] weights) {
        SimplexLocator simplex = new SimplexLocator(dimensions);
        int[] key = new int[dimensions];
        int at = 0;
        for (int offset = 0; offset < features.length; offset += dimensions) {
            simplex.locate(features, offset);
            for (int corner = 0; corner < corners; corner++, at++) {
                simplex.corner(corner, key);
                rows[at] = row(table.findOrAdd(key));
                weights[at] = simplex.weight(corner);
            }
        }
    }

    /** [vertex][2]: the rows of the vertices one step down and one step up along the axis. */
    private int[] neighbours(VertexTable table, int axis) {
        int[] rows = new int[2 * table.size()];
        int[] key = new int[dimensions];
        for (int vertex = 0; vertex < table.size(); vertex++) {
            rows[2 * vertex] = neighbour(table, vertex, axis, -1, key);
            rows[2 * vertex + 1] = neighbour(table, vertex, axis, 1, key);
        }
        return rows;
    }

    /** A step adds {@code direction} to all coordinates but the axis's own, which keeps the sum zero. */
    private int neighbour(VertexTable table, int vertex, int axis, int direction, int[] key) {
        table.copyKey(vertex, key);
        for (int i = 0; i < dimensions; i++) {
            key[i] += direction;
        }
        if (axis < dimensions) {
            key[axis] -= direction * corners;
        }
        return row(table.find(key));
    }

    /** Row 0 of a buffer stands for a vertex that is absent. */
    private static int row(int vertex) {
        return vertex + 1;
    }
}
