package io.ficklestream.vision.localization;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * Draws the hidden units that samples keep. Not thread-safe: one per thread.
 *
 * <p>Every sample has a stretch of the generator's words of its own: for each level of {@link KeepProbability} one word
 * for 64 units. So what is kept depends on nothing but the key, the sample, the grid's size and the parameters. 32-bit
 * word 2i of the {@link SelectionLayout} is the lower half of 64-bit word i.
 */
final class SelectionDrawer {
    private final SelectionLayout layout;
    private final KeepProbability probability;
    private final SplitMix64 generator;
    private final long[] drawn;
    private final long[] steps;

    /** Bulk copies from one view to the other are the fast way to take 64-bit words apart. */
    private final LongBuffer asLongs;

    private final IntBuffer asInts;

    SelectionDrawer(SelectionLayout layout, KeepProbability probability, SplitMix64 generator) {
        this.layout = layout;
        this.probability = probability;
        this.generator = generator;
        this.drawn = new long[longs(layout.planes())];
        this.steps = generator.steps(drawn.length);
        ByteBuffer bytes = ByteBuffer.allocate(drawn.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        this.asLongs = bytes.asLongBuffer();
        this.asInts = bytes.asIntBuffer();
    }

    private int longs(int planeCount) {
        return (layout.words(planeCount) + 1) / 2;
    }

    /** Draws the units that the given sample keeps, as far as they lie on the first {@code planeCount} planes. */
    void draw(int sample, int planeCount, Selection selection) {
        int count = longs(planeCount);
        long word = (long) sample * probability.levels() * drawn.length;
        Arrays.fill(drawn, 0, count, probability.levels() == 0 ? -1 : 0);
        for (int level = 0; level < probability.levels(); level++) {
            if (probability.orsAt(level)) {
                SplitMix64.or(drawn, steps, generator.state(word), count);
            } else {
                SplitMix64.and(drawn, steps, generator.state(word), count);
            }
            word += drawn.length;
        }
        takeApart(planeCount, count, selection);
    }

    private void takeApart(int planeCount, int count, Selection selection) {
        asLongs.put(0, drawn, 0, count);
        int from = 0;
        for (int plane = 0; plane < planeCount; plane++) {
            int length = layout.blockLength(plane);
            for (int first = 0; first < layout.pixels(); first += length) {
                asInts.get(from, selection.plane(plane), first, Math.min(length, layout.pixels() - first));
            }
            from += length;
        }
    }
}
