package io.ficklestream.formats.codec;

/** Collects the lengths of runs that are outside and inside in turn, outside first. */
final class Runs {
    private final IntList lengths = new IntList();
    private int start;
    private boolean inside;

    /** From this position on it is inside or outside. */
    void at(int position, boolean nowInside) {
        if (nowInside != inside) {
            lengths.add(position - start);
            start = position;
            inside = nowInside;
        }
    }

    /** The lengths, the last run ending at this position. */
    int[] end(int position) {
        if (start < position || lengths.isEmpty()) {
            lengths.add(position - start);
        }
        return lengths.toArray();
    }
}
