package io.ficklestream.formats.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the edges between a region and its surroundings: one ring around it and one around every hole, each with the
 * region to its right as it goes. Where two pixels of the region meet at a corner only, the ring passes through the
 * corner, so that a region connected by corners has one outer ring.
 */
final class Contours {
    /** East, south, west, north: rows go down, so each is a turn to the right of the one before. */
    private static final int[] DX = {1, 0, -1, 0};

    private static final int[] DY = {0, 1, 0, -1};
    private static final int EAST = 0;
    private static final int SOUTH = 1;
    private static final int WEST = 2;
    private static final int NORTH = 3;

    private final Box box;
    private final int stride;
    /** [corner] a bit for every direction in which an edge leaves that no ring has taken yet. */
    private final byte[] leaving;

    private final List<int[]> rings = new ArrayList<>();

    private Contours(PixelSet pixels) {
        box = pixels.box();
        stride = box.width() + 1;
        leaving = new byte[stride * (box.height() + 1)];
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                if (pixels.has(y, x)) {
                    addEdges(pixels, y, x);
                }
            }
        }
    }

    /**
     * All rings, each as corners one pixel apart, counted row by row in the box and one wider than it. The outer ring is
     * the first; every ring begins with its first corner, row by row, and rings are in the order of these.
     */
    static List<int[]> of(PixelSet pixels) {
        Contours contours = new Contours(pixels);
        for (int corner = 0; corner < contours.leaving.length; corner++) {
            if (contours.leaving[corner] != 0) {
                contours.rings.add(contours.follow(corner));
            }
        }
        return contours.rings;
    }

    private void addEdges(PixelSet pixels, int y, int x) {
        int corner = (y - box.top()) * stride + x - box.left();
        if (!inside(pixels, y - 1, x)) {
            leaving[corner] |= 1 << EAST;
        }
        if (!inside(pixels, y, x + 1)) {
            leaving[corner + 1] |= 1 << SOUTH;
        }
        if (!inside(pixels, y + 1, x)) {
            leaving[corner + stride + 1] |= 1 << WEST;
        }
        if (!inside(pixels, y, x - 1)) {
            leaving[corner + stride] |= 1 << NORTH;
        }
    }

    private boolean inside(PixelSet pixels, int y, int x) {
        return y >= box.top() && y < box.bottom() && x >= box.left() && x < box.right() && pixels.has(y, x);
    }

    /** Rings before have taken the other edge of the first corner if there were two: back there, the ring is closed. */
    private int[] follow(int first) {
        IntList corners = new IntList();
        int corner = first;
        int direction = Integer.numberOfTrailingZeros(leaving[first]);
        while (true) {
            corners.add(corner);
            leaving[corner] &= (byte) ~(1 << direction);
            corner += DX[direction] + DY[direction] * stride;
            if (corner == first) {
                return corners.toArray();
            }
            direction = next(corner, direction);
        }
    }

    /** To the left before to the right: to the left is the pixel that meets this one at the corner. */
    private int next(int corner, int direction) {
        int left = direction + 3 & 3;
        int right = direction + 1 & 3;
        if ((leaving[corner] & 1 << left) != 0) {
            return left;
        }
        return (leaving[corner] & 1 << right) != 0 ? right : direction;
    }
}
