package io.ficklestream.vision.crf;

/** Steps from one lattice vertex to the next. */
final class LatticeStep {
    private LatticeStep() {}

    /**
     * Adds {@code direction} to all coordinates but the axis's own, which keeps the sum of all zero.
     *
     * @param key the vertex's coordinates but the last, which follows from them
     * @param axis 0 to key.length
     * @param direction 1 or -1
     */
    static void apply(int[] key, int axis, int direction) {
        for (int i = 0; i < key.length; i++) {
            key[i] += direction;
        }
        if (axis < key.length) {
            key[axis] -= direction * (key.length + 1);
        }
    }
}
