package io.ficklestream.vision.image;

/** Walks the blocks of a GIF (GIF89a specification) up to the end of its first frame. */
final class GifStructure {
    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;
    private static final int IMAGE_DESCRIPTOR = 10;

    private GifStructure() {}

    /** Whether the data of the first frame are there to their last block; later frames do not matter. */
    static boolean hasFirstFrame(byte[] bytes) {
        int position = HEADER + colourTable(bytes, 10);
        while (position < bytes.length) {
            int block = bytes[position] & 0xff;
            if (block == IMAGE) {
                int codeSize = position + IMAGE_DESCRIPTOR + colourTable(bytes, position + 9);
                return afterSubBlocks(bytes, codeSize + 1) <= bytes.length;
            }
            if (block != EXTENSION) {
                return false;
            }
            position = afterSubBlocks(bytes, position + 2);
        }
        return false;
    }

    /** Bytes of the colour table that the packed field at {@code flags} announces. */
    private static int colourTable(byte[] bytes, int flags) {
        if (flags >= bytes.length || (bytes[flags] & 0x80) == 0) {
            return 0;
        }
        return 3 << ((bytes[flags] & 7) + 1);
    }

    /** The position after a series of sub-blocks and its empty last one; past the end where they are cut off. */
    private static int afterSubBlocks(byte[] bytes, int from) {
        int position = from;
        while (position < bytes.length) {
            int length = bytes[position] & 0xff;
            position += length + 1;
            if (length == 0) {
                return position;
            }
        }
        return bytes.length + 1;
    }
}
