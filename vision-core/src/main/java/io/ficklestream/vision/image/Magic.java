package io.ficklestream.vision.image;

/** Looks at bytes without running past their end. */
final class Magic {
    private Magic() {}

    /** Whether {@code expected} (unsigned byte values) stands at {@code offset}. */
    static boolean at(byte[] bytes, int offset, int... expected) {
        if (offset < 0 || bytes.length - offset < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[offset + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Unsigned 32-bit value, least significant byte first; the largest value where bytes are missing. */
    static long littleEndian(byte[] bytes, int offset) {
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = value << 8 | unsigned(bytes, offset + i);
        }
        return value;
    }

    /** Unsigned 32-bit value, most significant byte first; the largest value where bytes are missing. */
    static long bigEndian(byte[] bytes, int offset) {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 8 | unsigned(bytes, offset + i);
        }
        return value;
    }

    private static int unsigned(byte[] bytes, int offset) {
        return offset < bytes.length ? bytes[offset] & 0xff : 0xff;
    }
}
