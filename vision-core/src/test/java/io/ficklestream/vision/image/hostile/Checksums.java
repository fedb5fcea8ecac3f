package io.ficklestream.vision.image.hostile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Makes damaged files look sound where a format has means to tell, so that damage reaches what is behind. */
final class Checksums {
    private static final int SIGNATURE = 8;
    private static final int AROUND_CHUNK = 12;

    private Checksums() {}

    /** A PNG with the right checksum at the end of every chunk that is there whole. */
    static byte[] repaired(byte[] png) {
        byte[] changed = png.clone();
        ByteBuffer buffer = ByteBuffer.wrap(changed);
        long position = SIGNATURE;
        while (position + AROUND_CHUNK <= changed.length) {
            long length = buffer.getInt((int) position) & 0xffffffffL;
            long end = position + AROUND_CHUNK + length;
            if (end > changed.length) {
                return changed;
            }
            CRC32 checksum = new CRC32();
            checksum.update(changed, (int) position + 4, (int) length + 4);
            buffer.putInt((int) end - 4, (int) checksum.getValue());
            position = end;
        }
        return changed;
    }

    /** A chunk of a PNG. */
    static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(AROUND_CHUNK + content.length);
        chunk.putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        CRC32 checksum = new CRC32();
        checksum.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) checksum.getValue()).array();
    }
}
