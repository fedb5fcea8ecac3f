package io.ficklestream.vision.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes 8-bit PNG files (ISO/IEC 15948) of one fixed shape. Its own, because ImageIO offers no say over palette size
 * and adds nothing else that is needed here.
 */
final class PngWriter {
    static final int GREY = 0;
    static final int RGB = 2;
    static final int PALETTE = 3;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BIT_DEPTH = 8;
    private static final int FILTER_NONE = 0;
    private static final int FILTER_SUB = 1;

    private PngWriter() {}

    /** {@code palette} is empty unless the colour type is {@link #PALETTE}. */
    static byte[] write(int colourType, int height, int width, byte[] samples, byte[] palette) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header(colourType, height, width));
        if (colourType == PALETTE) {
            chunk(file, "PLTE", palette);
        }
        // Differences to the left neighbour compress shades well, and spoil runs of equal class indices.
        int channels = colourType == RGB ? RgbImage.CHANNELS : 1;
        int filter = colourType == PALETTE ? FILTER_NONE : FILTER_SUB;
        chunk(file, "IDAT", deflate(filtered(samples, height, width * channels, channels, filter)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header(int colourType, int height, int width) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        writeInt(header, width);
        writeInt(header, height);
        header.writeBytes(new byte[] {BIT_DEPTH, (byte) colourType, 0, 0, 0});
        return header.toByteArray();
    }

    private static byte[] filtered(byte[] samples, int height, int rowBytes, int channels, int filter) {
        byte[] rows = new byte[height * (rowBytes + 1)];
        for (int y = 0; y < height; y++) {
            int from = y * rowBytes;
            int to = y * (rowBytes + 1);
            rows[to] = (byte) filter;
            for (int i = 0; i < rowBytes; i++) {
                int left = filter == FILTER_SUB && i >= channels ? samples[from + i - channels] : 0;
                rows[to + 1 + i] = (byte) (samples[from + i] - left);
            }
        }
        return rows;
    }

    private static byte[] deflate(byte[] data) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                compressed.write(buffer, 0, deflater.deflate(buffer));
            }
            return compressed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        writeInt(file, data.length);
        file.writeBytes(name);
        file.writeBytes(data);
        writeInt(file, (int) checksum.getValue());
    }

    private static void writeInt(ByteArrayOutputStream out, int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >> shift);
        }
    }
}
