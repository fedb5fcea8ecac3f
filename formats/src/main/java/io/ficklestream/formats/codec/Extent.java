package io.ficklestream.formats.codec;

/** Grows around pixels and counts them. */
final class Extent {
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = -1;
    private int bottom = -1;
    private int area;

    void add(int y, int x) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
        area++;
    }

    int area() {
        return area;
    }

    Box box() {
        return area == 0 ? new Box(0, 0, 0, 0) : new Box(left, top, right - left + 1, bottom - top + 1);
    }
}
