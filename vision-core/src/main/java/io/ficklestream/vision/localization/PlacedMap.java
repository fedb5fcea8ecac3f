package io.ficklestream.vision.localization;

/** Brings a view's maps to the grid on which evidence is counted, in buffers it reuses. Not thread-safe: one per thread. */
final class PlacedMap {
    private final float[] map;
    private final float[] placed;
    private final MapResampler resampler;

    PlacedMap(int height, int width, MapPlacement placement) {
        this.map = new float[height * width];
        this.placed = new float[placement.height() * placement.width()];
        this.resampler = new MapResampler(height, width, placement);
    }

    /** The positive sums as a map on the evidence grid, not normalised; valid until the next call. */
    float[] of(int[] sums) {
        for (int u = 0; u < map.length; u++) {
            map[u] = Math.max(0, sums[u]);
        }
        resampler.resample(map, placed);
        return placed;
    }
}
