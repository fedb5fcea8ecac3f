package io.ficklestream.vision.image;

/** Walks the chunks of a PNG (ISO/IEC 15948, clause 5) to see whether its end is there. */
final class PngStructure {
    private static final int SIGNATURE = 8;
    private static final int LENGTH_TYPE_AND_CHECKSUM = 12;

    private PngStructure() {}

    /** Whether every chunk up to and including the end chunk is present. */
    static boolean isComplete(byte[] bytes) {
        long position = SIGNATURE;
        while (position + LENGTH_TYPE_AND_CHECKSUM <= bytes.length) {
            int chunk = (int) position;
            if (Magic.at(bytes, chunk + 4, 'I', 'E', 'N', 'D')) {
                return true;
            }
            position += Magic.bigEndian(bytes, chunk) + LENGTH_TYPE_AND_CHECKSUM;
        }
        return false;
    }
}
