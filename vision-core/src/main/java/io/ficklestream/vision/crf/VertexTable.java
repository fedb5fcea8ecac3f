package io.ficklestream.vision.crf;

import java.util.Arrays;

/** Numbers distinct integer keys of fixed length in order of first appearance: an open-addressing hash table. */
final class VertexTable {
    /** What {@link #find} answers for a key that is not there. */
    static final int ABSENT = -1;

    /** 2^64 over the golden ratio: multiples of it spread evenly. */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final int keyLength;

    /** One odd factor for every coordinate. */
    private final long[] factors;

    private int[] keys;
    private int[] slots;

    /** Hash of the key in every slot: keys themselves are compared only where hashes are equal. */
    private long[] hashes;

    private int size;

    VertexTable(int keyLength, int expectedKeys) {
        this.keyLength = keyLength;
        this.factors = factors(keyLength);
        this.keys = new int[Math.max(16, expectedKeys) * keyLength];
        this.slots = emptySlots(Integer.highestOneBit(Math.max(16, expectedKeys)) * 4);
        this.hashes = new long[slots.length];
    }

    private static long[] factors(int length) {
        long[] factors = new long[length];
        long state = GOLDEN;
        for (int i = 0; i < length; i++) {
            factors[i] = state | 1;
            state = (state ^ state >>> 29) * GOLDEN;
        }
        return factors;
    }

    int size() {
        return size;
    }

    /** The key's number, a new one if it is not there yet. */
    int findOrAdd(int[] key) {
        long hash = hash(key);
        int slot = slotOf(key, hash);
        if (slots[slot] != ABSENT) {
            return slots[slot];
        }
        if ((size + 1) * 2 > slots.length) {
            grow();
            slot = slotOf(key, hash);
        }
        if ((size + 1) * keyLength > keys.length) {
            keys = Arrays.copyOf(keys, keys.length * 2);
        }
        System.arraycopy(key, 0, keys, size * keyLength, keyLength);
        slots[slot] = size;
        hashes[slot] = hash;
        return size++;
    }

    /** The key's number, or {@link #ABSENT}. */
    int find(int[] key) {
        return slots[slotOf(key, hash(key))];
    }

    /** Copies the key with this number into {@code key}. */
    void copyKey(int number, int[] key) {
        System.arraycopy(keys, number * keyLength, key, 0, keyLength);
    }

    /** The slot that holds the key, or the empty one where it would go. */
    private int slotOf(int[] key, long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> Integer.SIZE) & mask;
        while (slots[slot] != ABSENT && !(hashes[slot] == hash && holds(slots[slot], key))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean holds(int number, int[] key) {
        int at = number * keyLength;
        for (int i = 0; i < keyLength; i++) {
            if (keys[at + i] != key[i]) {
                return false;
            }
        }
        return true;
    }

    private long hash(int[] key) {
        long sum = 0;
        for (int i = 0; i < keyLength; i++) {
            sum += key[i] * factors[i];
        }
        return (sum ^ sum >>> Integer.SIZE) * GOLDEN;
    }

    private void grow() {
        slots = emptySlots(slots.length * 2);
        hashes = new long[slots.length];
        int[] key = new int[keyLength];
        for (int number = 0; number < size; number++) {
            copyKey(number, key);
            long hash = hash(key);
            int slot = slotOf(key, hash);
            slots[slot] = number;
            hashes[slot] = hash;
        }
    }

    private static int[] emptySlots(int capacity) {
        int[] empty = new int[capacity];
        Arrays.fill(empty, ABSENT);
        return empty;
    }
}
