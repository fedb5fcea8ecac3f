package io.ficklestream.testkit.photograph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PNG of a few bytes whose header claims any size: what it decodes to would fill the memory. */
final class PngHeader {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK_OVERHEAD = 12;

    private PngHeader() {}

    static byte[] claiming(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                // 8 bits per colour, red green blue, deflate, filters by row, not interlaced.
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] start = chunk("IHDR", header);
        byte[] data = chunk("IDAT", deflated(new byte[1024]));
        byte[] end = chunk("IEND", new byte[0]);
        return ByteBuffer.allocate(SIGNATURE.length + start.length + data.length + end.length)
                .put(SIGNATURE)
                .put(start)
                .put(data)
                .put(end)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        return ByteBuffer.allocate(content.length + CHUNK_OVERHEAD)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[bytes.length + 64];
        int size = deflater.deflate(buffer);
        deflater.end();
        return ByteBuffer.allocate(size).put(buffer, 0, size).array();
    }
}
