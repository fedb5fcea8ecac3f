package io.ficklestream.vision.localization;

import java.util.Arrays;

/** The units at one offset whose window, {@code u - o + centre}, lies on the grid: a rectangle, ends exclusive. Empty if it ends where it begins. */
record UnitsOnGrid(int fromY, int toY, int fromX, int toX) {
    static UnitsOnGrid of(Responses responses, int offset) {
        int downwards = offset / responses.kernel() - responses.kernel() / 2;
        int rightwards = offset % responses.kernel() - responses.kernel() / 2;
        int height = responses.height();
        int width = responses.width();
        return new UnitsOnGrid(
                Math.min(height, Math.max(0, downwards)),
                Math.max(0, Math.min(height, height + downwards)),
                Math.min(width, Math.max(0, rightwards)),
                Math.max(0, Math.min(width, width + rightwards)));
    }

    /** Sets all others of a plane to 0, [y][x]. */
    void clearOthers(float[] plane, int width) {
        Arrays.fill(plane, 0, fromY * width, 0);
        Arrays.fill(plane, toY * width, plane.length, 0);
        for (int row = fromY * width; row < toY * width; row += width) {
            Arrays.fill(plane, row, row + fromX, 0);
            Arrays.fill(plane, row + toX, row + width, 0);
        }
    }
}
