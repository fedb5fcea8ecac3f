package io.ficklestream.seed.domain;

import io.ficklestream.contracts.EvidenceGrid;
import io.ficklestream.vision.evidence.Evidence;

/** Between the evidence of a message and the evidence that can be merged and seeded; arrays are shared, not copied. */
final class Grids {

    private Grids() {}

    /** @throws UnusableMessageException when the values cannot come from that many samples */
    static Evidence toEvidence(EvidenceGrid grid, int samples) {
        try {
            return new Evidence(grid.classes(), grid.height(), grid.width(), samples, grid.hits(), grid.sums());
        } catch (IllegalArgumentException e) {
            throw new UnusableMessageException("its evidence is inconsistent: " + e.getMessage(), e);
        }
    }

    static EvidenceGrid toGrid(Evidence evidence) {
        return new EvidenceGrid(
                evidence.classes(), evidence.height(), evidence.width(), evidence.hits(), evidence.sums());
    }
}
