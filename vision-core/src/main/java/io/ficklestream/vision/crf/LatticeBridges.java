package io.ficklestream.vision.crf;

import java.util.Arrays;

/** Vertices that no point touches but through which the blur passes from one touched vertex to another. */
final class LatticeBridges {
    private final int axes;
    private final VertexTable table;
    private final VertexTable beside;

    /** For every vertex in {@link #beside}, the axes along which touched ones lie next to it, one bit each. */
    private int[] axesOf = new int[1024];

    /**
     * @param table the touched vertices
     */
    LatticeBridges(int dimensions, VertexTable table) {
        this.axes = dimensions + 1;
        this.table = table;
        this.beside = new VertexTable(dimensions, 4 * table.size());
        int touched = table.size();
        int[] key = new int[dimensions];
        for (int axis = 0; axis < axes; axis++) {
            for (int vertex = 0; vertex < touched; vertex++) {
                table.copyKey(vertex, key);
                LatticeStep.apply(key, axis, 1);
                note(key, axis);
                table.copyKey(vertex, key);
                LatticeStep.apply(key, axis, -1);
                note(key, axis);
            }
        }
    }

    private void note(int[] key, int axis) {
        if (table.find(key) != VertexTable.ABSENT) {
            return;
        }
        int number = beside.findOrAdd(key);
        if (number >= axesOf.length) {
            axesOf = Arrays.copyOf(axesOf, 2 * number);
        }
        axesOf[number] |= 1 << axis;
    }

    /** Adds to the table all vertices beside touched ones along so many axes that the table has at most this size. */
    void add(int room) {
        int fewest = fewestAxes(room - table.size());
        int[] key = new int[axes - 1];
        for (int number = 0; number < beside.size(); number++) {
            if (Integer.bitCount(axesOf[number]) >= fewest) {
                beside.copyKey(number, key);
                table.findOrAdd(key);
            }
        }
    }

    private int fewestAxes(int most) {
        int[] withAxes = new int[axes + 2];
        for (int number = 0; number < beside.size(); number++) {
            withAxes[Integer.bitCount(axesOf[number])]++;
        }
        int fewest = axes + 1;
        for (int sum = withAxes[axes]; fewest > 1 && sum <= most; sum += withAxes[fewest - 1]) {
            fewest--;
        }
        return fewest;
    }
}
