package io.ficklestream.testkit.photograph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Segments of a JPEG file that Java's writer leaves out. */
final class JpegMarkers {
    private static final int AFTER_START_OF_IMAGE = 2;
    private static final short ADOBE_SEGMENT = (short) 0xFFEE;
    private static final short ADOBE_LENGTH = 14;
    private static final short ADOBE_VERSION = 100;

    private JpegMarkers() {}

    static byte[] withAdobeCmyk(byte[] jpeg) {
        return ByteBuffer.allocate(jpeg.length + Short.BYTES + ADOBE_LENGTH)
                .put(jpeg, 0, AFTER_START_OF_IMAGE)
                .putShort(ADOBE_SEGMENT)
                .putShort(ADOBE_LENGTH)
                .put("Adobe".getBytes(StandardCharsets.US_ASCII))
                .putShort(ADOBE_VERSION)
                // No flags, and transform 0: the four components are inks as they are.
                .putInt(0)
                .put((byte) 0)
                .put(jpeg, AFTER_START_OF_IMAGE, jpeg.length - AFTER_START_OF_IMAGE)
                .array();
    }
}
