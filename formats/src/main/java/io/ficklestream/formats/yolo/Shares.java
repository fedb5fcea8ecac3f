package io.ficklestream.formats.yolo;

import io.ficklestream.formats.codec.Ring;

/** Corners as shares of a picture's width and height, to six places: a hundredth of a pixel in 10,000. */
final class Shares {
    private static final int ONE = 1_000_000;
    private static final int PLACES = 6;

    private Shares() {}

    /** Appends x and y of every corner, each after a blank. */
    static void append(StringBuilder line, Ring ring, int width, int height) {
        for (int i = 0; i < ring.corners(); i++) {
            append(line, ring.xs()[i], width);
            append(line, ring.ys()[i], height);
        }
    }

    private static void append(StringBuilder line, int part, int whole) {
        long millionths = ((long) part * ONE + whole / 2) / whole;
        line.append(' ').append(millionths / ONE);
        if (millionths % ONE != 0) {
            String digits = Long.toString(millionths % ONE);
            line.append('.').append("0".repeat(PLACES - digits.length())).append(digits);
        }
    }
}
