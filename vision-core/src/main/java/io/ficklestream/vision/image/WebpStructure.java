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
    /** A tag of three bytes and a start code of three; sizes follow. */
    private static final int LOSSY_HEADER = 6;

    private static final int LOSSLESS_HEADER = 5;
    private static final int ALPHA_HEADER = 1;
    private static final int SIZE_BITS = 14;
    /** Decoding takes some 35 bytes for a pixel of a lossy image, and some ten for one of other formats. */
    private static final int LOSSY_PIXEL_COUNTS = 4;
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

    /**
     * Looks at every image in it, alpha and the frames of animations among them.
     *
     * @throws UnreadablePhotographException if one of them is not reasonable
     */
    static void requireReasonable(byte[] file, DecodeLimits limits) {
        WebpStructure structure = new WebpStructure(file, limits.maxPixels());
        int at = FILE_HEADER;
        while (at + CHUNK_HEADER <= file.length) {
            structure.requireReasonable(at);
            at = structure.next(at);
        }
    }

    /** Looks at the image in this chunk itself, if there is one. */
    private void requireReasonable(int chunk) {
        int content = chunk + CHUNK_HEADER;
        if (Magic.at(file, chunk, 'V', 'P', '8', 'X')) {
            canvas(content + 4);
        } else if (isFrame(chunk)) {
            canvas(content + 6);
        } else if (Magic.at(file, chunk, 'V', 'P', '8', ' ')) {
            requireLossy(content + LOSSY_HEADER);
        } else if (Magic.at(file, chunk, 'V', 'P', '8', 'L')) {
            long size = Magic.littleEndian(file, content + 1);
            requireLossless(content + LOSSLESS_HEADER, 1 + part(size, 0), 1 + part(size, SIZE_BITS));
        } else if (Magic.at(file, chunk, 'A', 'L', 'P', 'H') && (Magic.littleEndian(file, content) & 3) == LOSSLESS) {
            requireLossless(content + ALPHA_HEADER, canvasWidth, canvasHeight);
        }
    }

    private void requireLossy(int sizes) {
        long size = Magic.littleEndian(file, sizes);
        long width = part(size, 0);
        long height = part(size, Short.SIZE);
        if (LOSSY_PIXEL_COUNTS * width * height > mostPixels) {
            throw new UnreadablePhotographException(
                    width + " x " + height + " pixels of a lossy WebP exceed the limit of "
                            + mostPixels / LOSSY_PIXEL_COUNTS + " (its pixels count " + LOSSY_PIXEL_COUNTS
                            + " times, since they take as much more memory to decode): convert it to JPEG");
        }
    }

    private void requireLossless(int offset, int width, int height) {
        if ((long) width * height > mostPixels
                || !WebpTables.reasonable(new WebpBits(file, offset), width, height, MOST_TABLE_BYTES)) {
            throw new UnreadablePhotographException(
                    "damaged WebP: to decode it would take far more memory or time than its pixels need");
        }
    }

    private static int part(long sizes, int shift) {
        return (int) (sizes >> shift) & (1 << SIZE_BITS) - 1;
    }

    /** Where the next chunk is: of a frame the first in it, else the one behind, which begins at an even place. */
    private int next(int chunk) {
        long size = isFrame(chunk) ? FRAME_HEADER : Magic.littleEndian(file, chunk + 4);
        return (int) Math.min(file.length, chunk + CHUNK_HEADER + size + (size & 1));
    }

    private boolean isFrame(int chunk) {
        return Magic.at(file, chunk, 'A', 'N', 'M', 'F');
    }

    /** Width and height less 1, three bytes each. */
    private void canvas(int at) {
        canvasWidth = 1 + (int) (Magic.littleEndian(file, at) & 0xffffff);
        canvasHeight = 1 + (int) (Magic.littleEndian(file, at + 3) & 0xffffff);
    }
}
