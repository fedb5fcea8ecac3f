package io.ficklestream.vision.image;

/**
 * Walks the segments of a JPEG (ITU-T T.81, annex B) to see whether its end is there and how many scans there are.
 *
 * <p>Looking for the end marker's two bytes anywhere is not enough: an embedded thumbnail has one as well.
 */
final class JpegStructure {
    private static final int AFTER_START_OF_IMAGE = 2;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int TEMPORARY = 0x01;

    private static final int START_OF_SCAN = 0xda;
    /** Progressive files have about ten. */
    private static final int MOST_SCANS = 200;

    private boolean complete;
    private int scans;

    private JpegStructure(byte[] bytes) {
        int position = nextMarker(bytes, AFTER_START_OF_IMAGE);
        while (!complete && position < bytes.length) {
            int marker = bytes[position] & 0xff;
            complete = marker == END_OF_IMAGE;
            scans += marker == START_OF_SCAN ? 1 : 0;
            int end = hasLength(marker) ? afterSegment(bytes, position + 1) : position + 1;
            position = nextMarker(bytes, end);
        }
    }

    /** Whether the end-of-image marker of the outermost image is present. */
    static boolean isComplete(byte[] bytes) {
        return new JpegStructure(bytes).complete;
    }

    /**
     * Refuses files that go over the same pixels again and again: a scan of a few bytes does it once.
     *
     * @throws UnreadablePhotographException if there are more scans than any encoder makes
     */
    static void requireReasonable(byte[] bytes) {
        int scans = new JpegStructure(bytes).scans;
        if (scans > MOST_SCANS) {
            throw new UnreadablePhotographException("damaged JPEG: it has " + scans
                    + " scans, where some ten are usual and " + MOST_SCANS + " are the limit");
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
