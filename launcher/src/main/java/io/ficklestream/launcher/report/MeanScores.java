package io.ficklestream.launcher.report;

import io.ficklestream.contracts.EvidenceGrid;

/** Mean scores of a class out of merged evidence. */
final class MeanScores {

    /** Sums are fixed point in units of 1/65536. */
    private static final double UNIT = 65_536;

    private MeanScores() {}

    /** The map of one class, [height][width], 0..1. */
    static float[] of(EvidenceGrid grid, int classIndex, int samples) {
        int cells = grid.height() * grid.width();
        float[] map = new float[cells];
        for (int cell = 0; cell < cells; cell++) {
            map[cell] = (float) (grid.sums()[classIndex * cells + cell] / (UNIT * samples));
        }
        return map;
    }
}
