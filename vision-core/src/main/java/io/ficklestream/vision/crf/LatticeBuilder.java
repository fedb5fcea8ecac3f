package io.ficklestream.vision.crf;

/** Places points on the permutohedral lattice and links the vertices they touch. */
final class LatticeBuilder {
    private final int dimensions;
    private final int corners;
    private final LatticeShape shape;

    LatticeBuilder(int dimensions, LatticeShape shape) {
        if (dimensions < 1) {
            throw new IllegalArgumentException("dimensions must be at least 1, not " + dimensions);
        }
        this.dimensions = dimensions;
        this.corners = dimensions + 1;
        this.shape = shape;
    }

    /**
     * @param features [point][dimensions]
     * @param lanes values of a vertex in a buffer
     */
    LatticePoints build(float[] features, int lanes) {
        if (features.length == 0 || features.length % dimensions != 0) {
            throw new IllegalArgumentException(
                    features.length + " feature values are not those of points with " + dimensions + " each");
        }
        int points = features.length / dimensions;
        int[] rows = new int[Math.multiplyExact(points, corners)];
        float[] weights = new float[rows.length];
        VertexTable table = new VertexTable(dimensions, points / 4);
        place(features, table, rows, weights);
        if (table.size() < shape.room()) {
            new LatticeBridges(dimensions, table).add(shape.room());
        }
        int[][] neighbours = new int[corners][2 * table.size()];
        for (int axis = 0; axis < corners; axis++) {
            link(table, axis, neighbours[axis], lanes);
        }
        return new LatticePoints(table.size(), corners, rows, weights, neighbours);
    }

    private void place(float[] features, VertexTable table, int[] rows, float[] weights) {
        SimplexLocator simplex = new SimplexLocator(dimensions, shape.fineness());
        int[] key = new int[dimensions];
        int at = 0;
        for (int offset = 0; offset < features.length; offset += dimensions) {
            simplex.locate(features, offset);
            for (int corner = 0; corner < corners; corner++, at++) {
                simplex.corner(corner, key);
                rows[at] = table.findOrAdd(key) + 1;
                weights[at] = simplex.weight(corner);
            }
        }
    }

    /** [vertex][2]: where in a buffer the values begin of the vertices one step down and one step up along the axis. */
    private void link(VertexTable table, int axis, int[] neighbours, int lanes) {
        int[] key = new int[dimensions];
        for (int vertex = 0; vertex < table.size(); vertex++) {
            table.copyKey(vertex, key);
            LatticeStep.apply(key, axis, 1);
            int above = table.find(key);
            if (above != VertexTable.ABSENT) {
                neighbours[2 * vertex + 1] = (above + 1) * lanes;
                neighbours[2 * above] = (vertex + 1) * lanes;
            }
        }
    }
}
