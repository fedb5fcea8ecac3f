package io.ficklestream.vision.localization;

/** The masks that the generator yields, in the layouts that tests need. */
final class DrawnMasks {
    private DrawnMasks() {}

    static Selection draw(SelectionParameters parameters, int pixels, SelectionKey key, int sample) {
        Selection selection = new Selection(parameters, new GeometricGaps(parameters.dropout()), pixels);
        selection.draw(key.generatorKey(), sample);
        return selection;
    }

    /** [offset][pixel]; true is kept. */
    static boolean[][] byOffset(SelectionParameters parameters, int pixels, SelectionKey key, int sample) {
        Selection selection = draw(parameters, pixels, key, sample);
        boolean[][] kept = new boolean[parameters.offsets()][pixels];
        for (int offset = 0; offset < kept.length; offset++) {
            for (int i = 0; i < selection.count(offset); i++) {
                kept[offset][selection.pixel(offset, i)] = true;
            }
        }
        java.util.Arrays.fill(kept[parameters.centre()], true);
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
