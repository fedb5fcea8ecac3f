package io.ficklestream.vision.image;

/**
 * Walks the segments of a JPEG (ITU-T T.81, annex B) to see whether its end is there.
 *
 * <p>Looking for the end marker's two bytes anywhere is not enough: an embedded thumbnail has one as well.
 */
final class JpegStructure {
    private static final int END_OF_IMAGE = 0xd9;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int TEMPORARY = 0x01;

    private JpegStructure() {}

    /** Whether the end-of-image marker of the outermost image is present. */
    static boolean isComplete(byte[] bytes) {
        int position = 2; // after the start-of-image marker
        while (true) {
            position = nextMarker(bytes, position);
            if (position >= bytes.length) {
                return false;
            }
            int marker = bytes[position] & 0xff;
            position++;
            if (marker == END_OF_IMAGE) {
                return true;
            }
            if (hasLength(marker)) {
                position = afterSegment(bytes, position);
            }
        }
    }

    /**
     * The position of the next marker's code (the byte after its 0xff), or the end. In the entropy-coded data of a scan
     * 0xff is followed by 0 or is a restart marker, so the same search also skips scans.
     */
    private static int nextMarker(byte[] bytes, int from) {
        for (int i = from; i + 1 < bytes.length; i++) {
            int next = bytes[i + 1] & 0xff;
            if ((bytes[i] & 0xff) == 0xff && next != 0 && next != 0xff && !isRestart(next)) {
                return i + 1;
            }
        }
        return bytes.length;
    }

    private static int afterSegment(byte[] bytes, int position) {
        if (position + 1 >= bytes.length) {
            return bytes.length;
        }
        int length = (bytes[position] & 0xff) << 8 | bytes[position + 1] & 0xff;
        return Math.min(bytes.length, position + length);
    }

    private static boolean isRestart(int marker) {
        return marker >= FIRST_RESTART && marker <= LAST_RESTART;
    }

    private static boolean hasLength(int marker) {
        return marker != TEMPORARY;
    }
}
