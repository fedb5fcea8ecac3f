package io.ficklestream.vision.localization;

import java.util.Arrays;

/** The masks that the generator yields, in the layouts that tests need. */
final class DrawnMasks {
    private DrawnMasks() {}

    /** [offset][pixel]; true is kept. */
    static boolean[][] byOffset(SelectionParameters parameters, int pixels, SelectionKey key, int sample) {
        Drawing drawing = Drawing.of(parameters, pixels, key);
        Selection selection = new Selection(drawing.layout());
        drawing.drawer().draw(sample, drawing.layout().planes(), selection);
        boolean[][] kept = new boolean[parameters.offsets()][pixels];
        Arrays.fill(kept[parameters.centre()], true);
        int[] offsets = drawing.layout().offsets();
        for (int rank = 0; rank < offsets.length; rank++) {
            for (int pixel = 0; pixel < pixels; pixel++) {
                kept[offsets[rank]][pixel] = selection.keeps(rank, pixel);
            }
        }
        return kept;
    }

    /**
     * The same on the paper's expanded map, [s*height][s*width]: unit u at offset o belongs to window u - o + centre. Units
     * of the padding are left dropped; they are zero anyway.
     */
    static boolean[][] onExpandedMap(
            SelectionParameters parameters, int height, int width, SelectionKey key, int sample) {
        boolean[][] byOffset = byOffset(parameters, height * width, key, sample);
        int kernel = parameters.kernel();
        boolean[][] expanded = new boolean[kernel * height][kernel * width];
        for (int y = 0; y < expanded.length; y++) {
            for (int x = 0; x < expanded[y].length; x++) {
                int unitY = y / kernel + y % kernel - kernel / 2;
                int unitX = x / kernel + x % kernel - kernel / 2;
                boolean onGrid = unitY >= 0 && unitY < height && unitX >= 0 && unitX < width;
                int offset = y % kernel * kernel + x % kernel;
                expanded[y][x] = onGrid && byOffset[offset][unitY * width + unitX];
            }
        }
        return expanded;
    }
}
