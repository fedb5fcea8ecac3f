package io.ficklestream.vision.localization;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * Draws the hidden units that samples keep. Not thread-safe: one per thread.
 *
 * <p>Every sample has a stretch of the generator's words of its own: for each level of {@link RareBits} one word for 64
 * units, then for each chunk one word for the number of its hits and one for every four places. So what is kept depends on
 * nothing but the key, the sample, the grid's size and the parameters. 32-bit word 2i of the {@link SelectionLayout} is
 * the lower half of 64-bit word i.
 */
final class SelectionDrawer {
    private static final int PLACES_OF_WORD = 4;
    private static final int BITS_OF_PLACE = Long.SIZE / PLACES_OF_WORD;
    private static final int PLACES = RareBits.CHUNK * Long.SIZE;

    private final SelectionLayout layout;
    private final SplitMix64 generator;
    private final RareBits bits;
    private final boolean drawsDropped;

    private final long[] drawn;
    private final long[] steps;

    /** Bulk copies from one view to the other are the fast way to take 64-bit words apart. */
    private final LongBuffer asLongs;

    private final IntBuffer asInts;

    SelectionDrawer(SelectionLayout layout, RareUnits units, SplitMix64 generator) {
        this.layout = layout;
        this.generator = generator;
        this.bits = units.bits();
        this.drawsDropped = units.areDropped();
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
        long word = sample * wordsOfSample();
        Arrays.fill(drawn, 0, count, 0);
        for (int level = 0; level < bits.levels(); level++) {
            if (bits.orsAt(level)) {
                SplitMix64.or(drawn, steps, generator.state(word), count);
            } else {
                SplitMix64.and(drawn, steps, generator.state(word), count);
            }
            word += drawn.length;
        }
        hit(word, count);
        if (drawsDropped) {
            invert(count);
        }
        takeApart(planeCount, count, selection);
    }

    private long wordsOfSample() {
        long chunks = (drawn.length + RareBits.CHUNK - 1) / RareBits.CHUNK;
        return (long) bits.levels() * drawn.length + chunks * wordsOfChunk();
    }

    private int wordsOfChunk() {
        return 1 + (bits.hits().most() + PLACES_OF_WORD - 1) / PLACES_OF_WORD;
    }

    private void hit(long firstWord, int count) {
        if (bits.hits().most() == 0) {
            return;
        }
        long word = firstWord;
        for (int from = 0; from < count; from += RareBits.CHUNK) {
            hitChunk(word, from, count);
            word += wordsOfChunk();
        }
    }

    private void hitChunk(long firstWord, int from, int count) {
        int hits = bits.hits().number(generator.word(firstWord));
        long random = 0;
        for (int i = 0; i < hits; i++) {
            random = i % PLACES_OF_WORD == 0
                    ? generator.word(firstWord + 1 + i / PLACES_OF_WORD)
                    : random >>> BITS_OF_PLACE;
            int place = (int) random & PLACES - 1;
            int at = from + place / Long.SIZE;
            // The last chunk is rarely whole: places beyond the end are hits on nothing.
            if (at < count) {
                drawn[at] |= 1L << place;
            }
        }
    }

    private void invert(int count) {
        for (int i = 0; i < count; i++) {
            drawn[i] = ~drawn[i];
        }
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
