package io.ficklestream.benchmarks.superseded.rows;

import java.util.Arrays;

/**
 * Scratch space of one filtering: two copies of the lattice's values, [vertex + 1][channels]. Row 0 stays zero and
 * stands for vertices that do not exist. For one lattice and one thread at a time; reusable.
 */
final class LatticeBuffer {
    private final int channels;
    private float[] values;
    private float[] blurred;

    LatticeBuffer(int vertices, int channels) {
        if (channels < 1) {
            throw new IllegalArgumentException("channels must be at least 1, not " + channels);
        }
        this.channels = channels;
        int length = Math.multiplyExact(vertices + 1, channels);
        this.values = new float[length];
        this.blurred = new float[length];
    }

    int channels() {
        return channels;
    }

    float[] values() {
        return values;
    }

    float[] blurred() {
        return blurred;
    }

    void clear() {
        Arrays.fill(values, 0);
    }

    /** The blurred values become those that are blurred next. */
    void swap() {
        float[] before = values;
        values = blurred;
        blurred = before;
    }
}
