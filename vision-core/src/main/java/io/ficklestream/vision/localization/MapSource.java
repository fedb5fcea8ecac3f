package io.ficklestream.vision.localization;

/** Computes maps of one view on the evidence grid, into buffers it reuses. Not thread-safe: one per thread. */
final class MapSource {
    private final SelectableResponses responses;
    private final float[] map;
    private final float[] placed;
    private final MapResampler resampler;

    MapSource(SelectableResponses selectable, Responses responses, MapPlacement placement) {
        this.responses = selectable;
        this.map = new float[responses.pixels()];
        if (placement.isIdentityFor(responses)) {
            this.placed = map;
            this.resampler = null;
        } else {
            this.placed = new float[placement.height() * placement.width()];
            this.resampler = new MapResampler(responses.height(), responses.width(), placement);
        }
    }

    /** The map of one class for a selection; valid until the next call. */
    float[] map(Selection selection, int classIndex) {
        responses.map(selection, classIndex, map);
        if (resampler != null) {
            resampler.resample(map, placed);
        }
        return placed;
    }
}
