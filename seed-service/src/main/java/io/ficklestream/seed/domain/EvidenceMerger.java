package io.ficklestream.seed.domain;

import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.vision.evidence.Evidence;
import java.util.List;

/** Adds up the evidence of blocks that together hold each sample of a plan exactly once. */
public final class EvidenceMerger {

    private EvidenceMerger() {}

    /**
     * @param cover admitted blocks of one plan (see {@link BlockAdmission}), ascending and without gaps, so the first holds
     *     sample 0 and with it the photograph
     */
    public static LocalizationMaps merge(List<SampleBlock> cover) {
        Evidence merged = cover.stream()
                .map(block -> Grids.toEvidence(block.evidence(), block.samples().size()))
                .reduce(Evidence::merge)
                .orElseThrow(() -> new IllegalArgumentException("there is no block to merge"));
        SampleBlock first = cover.get(0);
        byte[] photograph = first.photograph()
                .orElseThrow(() -> new IllegalArgumentException("the first block carries no photograph"));
        return new LocalizationMaps(first.plan(), Grids.toGrid(merged), photograph);
    }
}
