package io.ficklestream.benchmarks.superseded;

import io.ficklestream.vision.localization.Responses;

/** Responses ready to be summed: those whose window is outside the grid are zero, so that no sum need ask. */
final class ClearedResponses {
    private final Responses responses;
    private final float[] values;
    private final float scale;

    ClearedResponses(Responses responses) {
        this.responses = responses;
        this.values = responses.values().clone();
        this.scale = 1f / responses.pixels();
        for (int classIndex = 0; classIndex < responses.classes(); classIndex++) {
            for (int offset = 0; offset < responses.offsets(); offset++) {
                clearOutside(responses.plane(classIndex, offset), offset);
            }
        }
    }

    private void clearOutside(int plane, int offset) {
        int at = plane;
        for (int y = 0; y < responses.height(); y++) {
            for (int x = 0; x < responses.width(); x++, at++) {
                if (!responses.windowOnGrid(offset, y, x)) {
                    values[at] = 0;
                }
            }
        }
    }

    /** The map of one class for one selection: ReLU of the mean over windows. */
    void map(KeptUnits units, int classIndex, float[] out) {
        units.sum(values, responses.plane(classIndex, 0), out);
        for (int u = 0; u < responses.pixels(); u++) {
            out[u] = Math.max(0, out[u]) * scale;
        }
    }
}
