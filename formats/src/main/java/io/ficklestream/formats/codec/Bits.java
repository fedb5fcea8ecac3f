package io.ficklestream.formats.codec;

import java.io.ByteArrayOutputStream;

/** Numbers of any few bits, one after the other, the highest bit first. */
final class Bits {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int pending;
    private int pendingBits;

    void add(int value, int count) {
        for (int bit = count - 1; bit >= 0; bit--) {
            pending = pending << 1 | value >>> bit & 1;
            pendingBits++;
            if (pendingBits == Byte.SIZE) {
                bytes.write(pending);
                pending = 0;
                pendingBits = 0;
            }
        }
    }

    /** All bits, and at least one zero up to the next whole byte. */
    byte[] padded() {
        add(0, Byte.SIZE - pendingBits);
        return bytes.toByteArray();
    }
}
