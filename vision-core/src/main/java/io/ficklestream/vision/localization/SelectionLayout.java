package io.ficklestream.vision.localization;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where the bit of every hidden unit lies among a sample's random words, read as 32-bit integers: the unit of pixel u at
 * the r-th offset that is drawn is bit {@code r % 32}, counted from the most significant, of word u of plane {@code r /
 * 32}. A plane has one word for every pixel, so that a sum over units runs along pixels with all of a loop's arrays at the
 * same index: the compiler makes vector instructions of such loops only.
 *
 * <p>If the last plane needs at most half (a quarter) of its bits, it is folded: its words hold the bits of pixels {@code
 * u}, {@code u + H}, .. below each other, with {@code H = ceil(pixels / 2)} (or 4). No random word is drawn in vain.
 *
 * <p>Offsets are numbered such that those an even number of cells from the centre, along both axes, come first: only
 * these respond if a classifier was trained on a grid twice as coarse, and then the rest need not be drawn.
 */
final class SelectionLayout {
    private final int[] offsets;
    private final int pixels;
    private final int fold;

    SelectionLayout(SelectionParameters parameters, int pixels) {
        this.offsets = inOrder(parameters.kernel());
        this.pixels = pixels;
        this.fold = foldFor(offsets.length % Integer.SIZE);
        // Java's arrays are the limit; the largest kernel reaches it at grids of 15,000 x 15,000.
        Math.multiplyExact(planes(), pixels);
    }

    private static int[] inOrder(int kernel) {
        int radius = kernel / 2;
        return IntStream.range(0, kernel * kernel)
                .filter(offset -> offset != kernel * kernel / 2)
                .boxed()
                .sorted(Comparator.comparingInt(offset -> (offset / kernel - radius | offset % kernel - radius) & 1))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int foldFor(int bitsOfLastPlane) {
        return bitsOfLastPlane == 0 ? 1 : Math.max(1, Integer.highestOneBit(Integer.SIZE / bitsOfLastPlane));
    }

    /** The kernel offsets that are drawn, all but the centre, in the order of their bits. */
    int[] offsets() {
        return offsets;
    }

    /** Number of planes. */
    int planes() {
        return (offsets.length + Integer.SIZE - 1) / Integer.SIZE;
    }

    /** The plane that holds the bits of the r-th offset. */
    int plane(int rank) {
        return rank / Integer.SIZE;
    }

    /** Into how many blocks of pixels, each of {@link #blockLength} or less, a plane is folded. */
    int blocks(int plane) {
        return plane == planes() - 1 ? fold : 1;
    }

    /** Number of words of a plane. */
    int blockLength(int plane) {
        return (pixels + blocks(plane) - 1) / blocks(plane);
    }

    /** By how many bits the word of a pixel is to be shifted left for the r-th offset's bit to become its sign. */
    int shift(int rank, int block) {
        return rank % Integer.SIZE + block * (Integer.SIZE / blocks(plane(rank)));
    }

    /** Number of 32-bit words of the first {@code planes} planes. */
    int words(int planes) {
        return planes == 0 ? 0 : (planes - 1) * pixels + blockLength(planes - 1);
    }

    /** Grid cells. */
    int pixels() {
        return pixels;
    }
}
