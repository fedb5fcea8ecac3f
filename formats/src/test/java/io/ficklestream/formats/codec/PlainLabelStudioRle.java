package io.ficklestream.formats.codec;

import java.util.Arrays;

/** Reads Label Studio's run lengths bit by bit. */
final class PlainLabelStudioRle {
    private final byte[] bytes;
    private int position;

    private PlainLabelStudioRle(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes that were encoded, four a pixel. */
    static byte[] decode(byte[] encoded) {
        return new PlainLabelStudioRle(encoded).values();
    }

    private byte[] values() {
        byte[] values = new byte[bits(32)];
        int wordSize = bits(5) + 1;
        int[] sizes = {bits(4) + 1, bits(4) + 1, bits(4) + 1, bits(4) + 1};
        int at = 0;
        while (at < values.length) {
            boolean repeated = bits(1) == 1;
            int end = at + bits(sizes[bits(2)]) + 1;
            if (repeated) {
                Arrays.fill(values, at, end, (byte) bits(wordSize));
            } else {
                for (int i = at; i < end; i++) {
                    values[i] = (byte) bits(wordSize);
                }
            }
            at = end;
        }
        return values;
    }

    private int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | bytes[position / 8] >> 7 - position % 8 & 1;
            position++;
        }
        return value;
    }
}
