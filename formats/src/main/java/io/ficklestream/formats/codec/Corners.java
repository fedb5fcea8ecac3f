package io.ficklestream.formats.codec;

/** Rings from numbered corners: these count row by row in a box of pixels, of which a row has one more than pixels. */
final class Corners {
    private Corners() {}

    /** Corners in a row of corners. */
    static int stride(Box box) {
        return box.width() + 1;
    }

    /** How many corners a box has. */
    static int count(Box box) {
        return stride(box) * (box.height() + 1);
    }

    /** The ring through these corners, without those where it goes straight on. */
    static Ring ring(Box box, int[] corners) {
        int stride = stride(box);
        IntList xs = new IntList();
        IntList ys = new IntList();
        for (int i = 0; i < corners.length; i++) {
            int before = corners[(i + corners.length - 1) % corners.length];
            int after = corners[(i + 1) % corners.length];
            if (direction(before, corners[i], stride) != direction(corners[i], after, stride)) {
                xs.add(box.left() + corners[i] % stride);
                ys.add(box.top() + corners[i] / stride);
            }
        }
        return new Ring(xs.toArray(), ys.toArray());
    }

    /** Steps are along a row or a column: a number for each of the four directions. */
    private static int direction(int from, int to, int stride) {
        boolean sameRow = from / stride == to / stride;
        return (sameRow ? 1 : 2) * Integer.signum(to - from);
    }
}
