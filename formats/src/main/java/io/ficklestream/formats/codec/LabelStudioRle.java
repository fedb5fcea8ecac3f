package io.ficklestream.formats.codec;

/**
 * Label Studio's run lengths of a brush: the picture row by row, every pixel four equal bytes (as of an RGBA picture), 255
 * where the brush was and else 0; packed as bits.
 *
 * <p>32 bits: number of bytes. 5 bits: size of a value in bits, less 1. Four times 4 bits: the sizes that lengths can
 * have, in bits, less 1. Then runs: 1 bit that says whether a value repeats, 2 bits which size the length has, the length
 * less 1, and the value. What follows the last run is filled up with zeros, with a whole byte of them where the runs end
 * with a byte, as Label Studio's own encoder does.
 */
public final class LabelStudioRle {
    private static final int[] LENGTH_BITS = {3, 4, 8, 16};
    private static final int LONGEST_RUN = 1 << LENGTH_BITS[LENGTH_BITS.length - 1];
    private static final int VALUE_BITS = 8;
    private static final int BRUSH = 255;
    private static final int CHANNELS = 4;

    private final Bits bits = new Bits();

    private LabelStudioRle() {}

    /** Encodes some pixels of a picture; unsigned bytes. */
    public static byte[] encode(PixelSet pixels) {
        LabelStudioRle rle = new LabelStudioRle();
        rle.header(CHANNELS * pixels.height() * pixels.width());
        rle.runs(pixels);
        return rle.bits.padded();
    }

    private void header(int bytes) {
        bits.add(bytes, Integer.SIZE);
        bits.add(VALUE_BITS - 1, 5);
        for (int size : LENGTH_BITS) {
            bits.add(size - 1, 4);
        }
    }

    private void runs(PixelSet pixels) {
        boolean brush = pixels.has(0, 0);
        int length = 0;
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                if (pixels.has(y, x) != brush) {
                    runOfPixels(length, brush);
                    brush = !brush;
                    length = 0;
                }
                length++;
            }
        }
        runOfPixels(length, brush);
    }

    /** What exceeds the longest run that can be written follows as another. */
    private void runOfPixels(int pixels, boolean brush) {
        int left = CHANNELS * pixels;
        while (left > LONGEST_RUN) {
            run(LONGEST_RUN, brush);
            left -= LONGEST_RUN;
        }
        run(left, brush);
    }

    private void run(int length, boolean brush) {
        int size = 0;
        while (length > 1 << LENGTH_BITS[size]) {
            size++;
        }
        bits.add(1, 1);
        bits.add(size, 2);
        bits.add(length - 1, LENGTH_BITS[size]);
        bits.add(brush ? BRUSH : 0, VALUE_BITS);
    }
}
