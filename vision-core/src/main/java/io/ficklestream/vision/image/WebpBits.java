package io.ficklestream.vision.image;

/** Bits of a lossless WebP, the lowest of a byte first. */
final class WebpBits {
    private final byte[] bytes;
    private long position;

    WebpBits(byte[] bytes, int offset) {
        this.bytes = bytes;
        position = 8L * offset;
    }

    /** The next bits as a number, the first is the lowest. */
    int read(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value |= bit() << i;
        }
        return value;
    }

    int bit() {
        int at = (int) (position >> 3);
        if (at >= bytes.length) {
            throw new EndOfBits();
        }
        int bit = bytes[at] >> (position & 7) & 1;
        position++;
        return bit;
    }

    /** There are no more bits, or what they say makes no sense. */
    static final class EndOfBits extends RuntimeException {
        private static final long serialVersionUID = 1;

        EndOfBits() {
            super("no more bits", null, false, false);
        }
    }
}
