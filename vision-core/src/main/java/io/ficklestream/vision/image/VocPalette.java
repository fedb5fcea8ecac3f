package io.ficklestream.vision.image;

/** The colours that PASCAL VOC's masks give to class indices. */
public final class VocPalette {
    /** Number of colours; an index is one byte. */
    public static final int SIZE = 256;

    private VocPalette() {}

    /**
     * The colour of an index, as 0xRRGGBB: the index's bits, three at a time, go to red, green and blue from the most
     * significant bit down, so that neighbouring indices look far apart.
     */
    public static int rgbOf(int index) {
        if (index < 0 || index >= SIZE) {
            throw new IllegalArgumentException("a palette index is 0..255, not " + index);
        }
        int rgb = 0;
        int bits = index;
        for (int bit = 7; bits != 0; bit--) {
            rgb |= (bits & 1) << (16 + bit) | (bits >> 1 & 1) << (8 + bit) | (bits >> 2 & 1) << bit;
            bits >>= 3;
        }
        return rgb;
    }

    /** All colours as red, green, blue bytes, in order of index: a PNG's palette. */
    static byte[] table() {
        byte[] table = new byte[SIZE * RgbImage.CHANNELS];
        for (int index = 0; index < SIZE; index++) {
            int rgb = rgbOf(index);
            table[3 * index] = (byte) (rgb >> 16);
            table[3 * index + 1] = (byte) (rgb >> 8);
            table[3 * index + 2] = (byte) rgb;
        }
        return table;
    }
}
