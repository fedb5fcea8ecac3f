package io.ficklestream.vision.localization;

/** Brings a view's maps to the evidence grid, without allocating per map. Not thread-safe: one per thread. */
final class MapResampler {
    private final int sourceHeight;
    private final int sourceWidth;
    private final AxisTaps rows;
    private final AxisTaps columns;
    private final float[] narrowed;

    MapResampler(int sourceHeight, int sourceWidth, MapPlacement placement) {
        this.sourceHeight = sourceHeight;
        this.sourceWidth = sourceWidth;
        this.rows = new AxisTaps(sourceHeight, placement.height(), false);
        this.columns = new AxisTaps(sourceWidth, placement.width(), placement.flipped());
        this.narrowed = new float[sourceHeight * placement.width()];
    }

    /** Resamples {@code source} [source rows][source columns] into {@code target} [rows][columns]. */
    void resample(float[] source, float[] target) {
        int width = columns.length();
        for (int y = 0; y < sourceHeight; y++) {
            for (int x = 0; x < width; x++) {
                narrowed[y * width + x] = columns.apply(source, y * sourceWidth, 1, x);
            }
        }
        for (int y = 0; y < rows.length(); y++) {
            for (int x = 0; x < width; x++) {
                target[y * width + x] = rows.apply(narrowed, x, width, y);
            }
        }
    }
}
