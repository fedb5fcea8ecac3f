package io.ficklestream.vision.crf;

/**
 * Where points lie on the lattice.
 *
 * @param vertices number of lattice points; row v + 1 of a buffer holds the values of vertex v, row 0 those of none
 * @param corners of a simplex, dimensions + 1
 * @param rows [point][corner], the corner's row
 * @param weights [point][corner], barycentric
 * @param neighbours [axis][vertex][2], where the values begin of the vertices one step down and one step up
 */
record LatticePoints(int vertices, int corners, int[] rows, float[] weights, int[][] neighbours) {}
