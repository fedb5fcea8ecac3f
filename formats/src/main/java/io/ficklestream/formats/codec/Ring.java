package io.ficklestream.formats.codec;

import java.util.Arrays;

/**
 * A closed line along the edges of pixels, with the last corner joined to the first; pixel (x, y) is the square between
 * (x, y) and (x + 1, y + 1).
 *
 * @param xs columns of corners; not copied: do not modify after
 * @param ys rows of corners; not copied: do not modify after
 */
public record Ring(int[] xs, int[] ys) {
    public Ring {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("corners need as many rows as columns");
        }
    }

    /** Number of corners. */
    public int corners() {
        return xs.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ring ring && Arrays.equals(xs, ring.xs) && Arrays.equals(ys, ring.ys);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(xs) + Arrays.hashCode(ys);
    }

    @Override
    public String toString() {
        return "Ring[" + corners() + " corners]";
    }
}
