package io.ficklestream.benchmarks.superseded.rows;

import java.util.Arrays;

/** Numbers distinct integer keys of fixed length in order of first appearance: an open-addressing hash table. */
final class VertexTable {
    /** What {@link #find} answers for a key that is not there. */
    static final int ABSENT = -1;

    private final int keyLength;
    private int[] keys;
    private int[] slots;
    private int size;

    VertexTable(int keyLength, int expectedKeys) {
        this.keyLength = keyLength;
        this.keys = new int[Math.max(16, expectedKeys) * keyLength];
        this.slots = emptySlots(Integer.highestOneBit(Math.max(16, expectedKeys)) * 4);
    }

    int size() {
        return size;
    }

    /** The key's number, a new one if it is not there yet. */
    int findOrAdd(int[] key) {
        int slot = slotOf(key);
        if (slots[slot] != ABSENT) {
            return slots[slot];
        }
        if ((size + 1) * 2 > slots.length) {
            grow();
            slot = slotOf(key);
        }
        if ((size + 1) * keyLength > keys.length) {
            keys = Arrays.copyOf(keys, keys.length * 2);
        }
        System.arraycopy(key, 0, keys, size * keyLength, keyLength);
        slots[slot] = size;
        return size++;
    }

    /** The key's number, or {@link #ABSENT}. */
    int find(int[] key) {
        return slots[slotOf(key)];
    }

    /** Copies the key with this number into {@code key}. */
    void copyKey(int number, int[] key) {
        System.arraycopy(keys, number * keyLength, key, 0, keyLength);
    }

    /** The slot that holds the key, or the empty one where it would go. */
    private int slotOf(int[] key) {
        int mask = slots.length - 1;
        int slot = hash(key) & mask;
        while (slots[slot] != ABSENT && !holds(slots[slot], key)) {
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

    private int hash(int[] key) {
        int hash = 0;
        for (int i = 0; i < keyLength; i++) {
            hash = (hash ^ key[i]) * 0x9e3779b1;
        }
        // Products mix upwards only, and the slot comes from the low bits.
        return hash ^ hash >>> 15;
    }

    private void grow() {
        slots = emptySlots(slots.length * 2);
        int[] key = new int[keyLength];
        for (int number = 0; number < size; number++) {
            copyKey(number, key);
            slots[slotOf(key)] = number;
        }
    }

    private static int[] emptySlots(int capacity) {
        int[] empty = new int[capacity];
        Arrays.fill(empty, ABSENT);
        return empty;
    }
}
