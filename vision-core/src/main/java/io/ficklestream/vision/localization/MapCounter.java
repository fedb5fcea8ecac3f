package io.ficklestream.vision.localization;

import io.ficklestream.vision.evidence.EvidenceCounter;

/** Counts the maps of one view on the evidence grid, in buffers it reuses. Not thread-safe: one per thread. */
final class MapCounter {
    private final EvidenceCounter counter;
    private final int[] sums;
    private final PlacedMap placedMap;

    MapCounter(Responses responses, MapPlacement placement, EvidenceCounter counter) {
        this.counter = counter;
        this.sums = new int[responses.pixels()];
        this.placedMap = placement.isIdentityFor(responses)
                ? null
                : new PlacedMap(responses.height(), responses.width(), placement);
    }

    /** Counts the map of one class for one selection. */
    void count(int classIndex, SelectableResponses responses, Selection selection) {
        responses.sum(selection, sums);
        if (placedMap == null) {
            counter.count(classIndex, sums);
        } else {
            counter.count(classIndex, placedMap.of(sums));
        }
    }
}
