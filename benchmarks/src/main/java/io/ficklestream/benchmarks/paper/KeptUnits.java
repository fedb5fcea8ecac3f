package io.ficklestream.benchmarks.paper;

import java.util.SplittableRandom;

/**
 * Center-preserving spatial dropout: which units of each window one selection keeps, the same for all channels. Redrawn
 * in place.
 */
public final class KeptUnits {
    private static final int RANDOM_BITS = 30;

    private final int offsets;

    /** [window][offset] */
    private final boolean[] kept;

    public KeptUnits(PaperInput input) {
        this.offsets = input.offsets();
        this.kept = new boolean[input.pixels() * offsets];
    }

    /** Keeps every centre, and every other unit with probability {@code 1 - dropout}. */
    public void draw(SplittableRandom random, double dropout) {
        int limit = (int) Math.round((1 - dropout) * (1 << RANDOM_BITS));
        for (int i = 0; i < kept.length; i++) {
            kept[i] = random.nextInt() >>> Integer.SIZE - RANDOM_BITS < limit || i % offsets == offsets / 2;
        }
    }

    /** Keeps or drops one unit. */
    public void set(int window, int offset, boolean keep) {
        kept[window * offsets + offset] = keep;
    }

    boolean isKept(int window, int offset) {
        return kept[window * offsets + offset];
    }
}
