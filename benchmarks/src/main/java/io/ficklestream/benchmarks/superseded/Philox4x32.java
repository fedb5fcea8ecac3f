package io.ficklestream.benchmarks.superseded;

/**
 * Philox4x32 with 10 rounds: a counter-based generator, so any block of any stream is computed without the ones before
 * it (Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011).
 */
final class Philox4x32 {
    /** Random 32-bit words in a block. */
    static final int WORDS = 4;

    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final long LOW_WORD = 0xFFFFFFFFL;

    private Philox4x32() {}

    /**
     * Writes the four words of the block that key and counter name.
     *
     * @param key word 0 of the key in its low half, word 1 in its high half
     * @param c0 counter, least significant word first
     * @param out receives the words at {@code at .. at + 3}
     */
    static void block(long key, int c0, int c1, int c2, int c3, int[] out, int at) {
        int key0 = (int) key;
        int key1 = (int) (key >>> Integer.SIZE);
        int x0 = c0;
        int x1 = c1;
        int x2 = c2;
        int x3 = c3;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (x0 & LOW_WORD);
            long product1 = MULTIPLIER_1 * (x2 & LOW_WORD);
            x0 = (int) (product1 >>> Integer.SIZE) ^ x1 ^ key0;
            x1 = (int) product1;
            x2 = (int) (product0 >>> Integer.SIZE) ^ x3 ^ key1;
            x3 = (int) product0;
            key0 += WEYL_0;
            key1 += WEYL_1;
        }
        out[at] = x0;
        out[at + 1] = x1;
        out[at + 2] = x2;
        out[at + 3] = x3;
    }
}
