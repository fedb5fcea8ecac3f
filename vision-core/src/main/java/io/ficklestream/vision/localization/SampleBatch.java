package io.ficklestream.vision.localization;

import java.util.stream.Stream;

/**
 * Selections of some samples in a row, all at hand for one class after the other, so that a class's responses stay in the
 * processor's cache meanwhile. Not thread-safe: one per thread.
 */
final class SampleBatch {
    /** The words of so many selections are small compared with one class's responses. */
    static final int LARGEST = 8;

    private final SelectionDrawer drawer;
    private final Selection[] selections;
    private int drawn;

    SampleBatch(Drawing drawing, int size) {
        this.drawer = drawing.drawer();
        this.selections = Stream.generate(() -> new Selection(drawing.layout()))
                .limit(size)
                .toArray(Selection[]::new);
    }

    /** The most samples at a time. */
    int size() {
        return selections.length;
    }

    /** Draws samples {@code from} (inclusive) to {@code to} (exclusive), on the first {@code planesOfWords} planes. */
    void draw(int from, int to, int planesOfWords) {
        drawn = to - from;
        for (int i = 0; i < drawn; i++) {
            drawer.draw(from + i, planesOfWords, selections[i]);
        }
    }

    /** Number of samples at hand. */
    int drawn() {
        return drawn;
    }

    /** The selection of the i-th sample at hand. */
    Selection selection(int i) {
        return selections[i];
    }
}
