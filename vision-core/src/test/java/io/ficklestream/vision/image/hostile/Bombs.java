package io.ficklestream.vision.image.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Small files that claim or unfold to much: sizes that overflow, and megabytes of zeros in kilobytes. */
final class Bombs {
    private static final int[] SIZES = {0, 1, 0x7fff, 0x8000, 0xffff, 0x10000, 60_000, 0x7fffffff, 0x80000000, -1};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Bombs() {}

    /** Files by format. */
    static Map<String, List<byte[]>> byFormat(Map<String, List<byte[]>> originals) {
        Map<String, List<byte[]>> bombs = new TreeMap<>();
        originals.keySet().forEach(format -> bombs.put(format, new ArrayList<>()));
        for (int width : SIZES) {
            for (int height : SIZES) {
                bombs.get("PNG").add(png(width, height, 0, deflated(1000)));
                bombs.get("BMP").add(bmp(originals.get("BMP").get(0), width, height));
                bombs.get("JPEG").add(jpeg(originals.get("JPEG").get(0), width, height));
                bombs.get("GIF").add(gif(originals.get("GIF").get(0), width, height));
                bombs.get("WebP").add(lossyWebp(originals.get("WebP").get(1), width, height));
                bombs.get("WebP").add(extendedWebp(originals.get("WebP").get(2), width, height));
                bombs.get("WebP").add(frameWithinWebp(originals.get("WebP").get(4), width, height));
            }
        }
        byte[] megabytes = deflated(50_000_000);
        for (int interlaced = 0; interlaced < 2; interlaced++) {
            bombs.get("PNG").add(png(16, 16, interlaced, megabytes));
            bombs.get("PNG").add(withChunk("zTXt", "note\0\0", megabytes));
            bombs.get("PNG").add(withChunk("iTXt", "note\0\1\0\0\0", megabytes));
            bombs.get("PNG").add(withChunk("iCCP", "profile\0\0", megabytes));
        }
        bombs.get("WebP").add(LosslessWebp.withGroups(16, 12, 1 << 16));
        bombs.get("WebP").add(LosslessWebp.withTransforms(200, 200, 100_000));
        return bombs;
    }

    private static byte[] png(int width, int height, int interlaced, byte[] data) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, (byte) interlaced});
        return joined(PNG, Checksums.chunk("IHDR", header.array()), Checksums.chunk("IDAT", data), end());
    }

    private static byte[] withChunk(String type, String start, byte[] data) {
        byte[] header = {0, 0, 0, 4, 0, 0, 0, 4, 8, 2, 0, 0, 0};
        byte[] content = joined(start.getBytes(StandardCharsets.ISO_8859_1), data);
        return joined(
                PNG,
                Checksums.chunk("IHDR", header),
                Checksums.chunk(type, content),
                Checksums.chunk("IDAT", deflated(4 * 13)),
                end());
    }

    private static byte[] end() {
        return Checksums.chunk("IEND", new byte[0]);
    }

    private static byte[] bmp(byte[] original, int width, int height) {
        byte[] file = original.clone();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(18, width).putInt(22, height);
        return file;
    }

    /** Height and width are in the start-of-frame segment, after marker, length and depth. */
    private static byte[] jpeg(byte[] original, int width, int height) {
        byte[] file = original.clone();
        for (int i = 0; i + 9 < file.length; i++) {
            if ((file[i] & 0xff) == 0xff && (file[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(file).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
            }
        }
        return file;
    }

    /** The screen's size, and the first frame's after its separator, behind header and colour table. */
    private static byte[] gif(byte[] original, int width, int height) {
        byte[] file = original.clone();
        ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        numbers.putShort(6, (short) width).putShort(8, (short) height);
        for (int i = 13; i + 9 < file.length; i++) {
            if (file[i] == ',' && file[i + 1] == 0 && file[i + 2] == 0 && file[i + 3] == 0 && file[i + 4] == 0) {
                numbers.putShort(i + 5, (short) width).putShort(i + 7, (short) height);
            }
        }
        return file;
    }

    /** Behind "RIFF", size, "WEBP", "VP8 ", size, frame tag and start code. */
    private static byte[] lossyWebp(byte[] original, int width, int height) {
        byte[] file = original.clone();
        ByteBuffer.wrap(file)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(26, (short) width)
                .putShort(28, (short) height);
        return file;
    }

    /** A lossy image whose size is not that of its canvas. */
    private static byte[] frameWithinWebp(byte[] original, int width, int height) {
        byte[] file = original.clone();
        int chunk = new String(file, StandardCharsets.ISO_8859_1).indexOf("VP8 ");
        ByteBuffer.wrap(file)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(chunk + 14, (short) width)
                .putShort(chunk + 16, (short) height);
        return file;
    }

    /** The canvas of the extended form: three bytes each, less 1. */
    private static byte[] extendedWebp(byte[] original, int width, int height) {
        byte[] file = original.clone();
        for (int i = 0; i < 3; i++) {
            file[24 + i] = (byte) (width - 1 >> 8 * i);
            file[27 + i] = (byte) (height - 1 >> 8 * i);
        }
        return file;
    }

    private static byte[] deflated(int zeros) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(new byte[zeros]);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
