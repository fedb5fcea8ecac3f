package io.ficklestream.vision.image;

/**
 * Walks the chunks of a WebP (RFC 9649, section 2) to see whether its decoder can do with a reasonable amount of memory
 * and time for as many pixels as there are.
 */
final class WebpStructure {
    /** Sixty times what libwebp makes of a photograph of five megapixels. */
    private static final long MOST_TABLE_BYTES = 32L << 20;

    private static final int FILE_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int FRAME_HEADER = 16;
    private static final int LOSSLESS_HEADER = 5;
    private static final int ALPHA_HEADER = 1;
    private static final int SIZE_BITS = 14;
    /** How alpha is compressed. */
    private static final int LOSSLESS = 1;

    private final byte[] file;
    private final long mostPixels;
    private int canvasWidth;
    private int canvasHeight;

    private WebpStructure(byte[] file, long mostPixels) {
        this.file = file;
        this.mostPixels = mostPixels;
    }

    /** Whether every lossless image in it is reasonable, alpha and the frames of animations among them. */
    static boolean isReasonable(byte[] file, DecodeLimits limits) {
        WebpStructure structure = new WebpStructure(file, limits.maxPixels());
        int at = FILE_HEADER;
        while (at + CHUNK_HEADER <= file.length) {
            if (!structure.imageIsReasonable(at)) {
                return false;
            }
            at = structure.next(at);
        }
        return true;
    }

    /** Whether there is no lossless image in this chunk itself, or a reasonable one. */
    private boolean imageIsReasonable(int chunk) {
        int content = chunk + CHUNK_HEADER;
        if (Magic.at(file, chunk, 'V', 'P', '8', 'X')) {
            canvas(content + 4);
        } else if (isFrame(chunk)) {
            canvas(content + 6);
        } else if (Magic.at(file, chunk, 'V', 'P', '8', 'L')) {
            int size = (int) Magic.littleEndian(file, content + 1);
            int mask = (1 << SIZE_BITS) - 1;
            return imageIsReasonable(content + LOSSLESS_HEADER, 1 + (size & mask), 1 + (size >> SIZE_BITS & mask));
        } else if (Magic.at(file, chunk, 'A', 'L', 'P', 'H') && (Magic.littleEndian(file, content) & 3) == LOSSLESS) {
            return imageIsReasonable(content + ALPHA_HEADER, canvasWidth, canvasHeight);
        }
        return true;
    }

    /** Where the next chunk is: of a frame the first in it, else the one behind, which begins at an even place. */
    private int next(int chunk) {
        long size = isFrame(chunk) ? FRAME_HEADER : Magic.littleEndian(file, chunk + 4);
        return (int) Math.min(file.length, chunk + CHUNK_HEADER + size + (size & 1));
    }

    private boolean isFrame(int chunk) {
        return Magic.at(file, chunk, 'A', 'N', 'M', 'F');
    }

    private boolean imageIsReasonable(int offset, int width, int height) {
        return (long) width * height <= mostPixels
                && WebpTables.reasonable(new WebpBits(file, offset), width, height, MOST_TABLE_BYTES);
    }

    /** Width and height less 1, three bytes each. */
    private void canvas(int at) {
        canvasWidth = 1 + (int) (Magic.littleEndian(file, at) & 0xffffff);
        canvasHeight = 1 + (int) (Magic.littleEndian(file, at + 3) & 0xffffff);
    }
}
