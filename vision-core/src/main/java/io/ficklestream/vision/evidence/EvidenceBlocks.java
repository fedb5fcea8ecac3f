package io.ficklestream.vision.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An image's blocks of evidence, kept apart until they make up all samples. A block that comes again is ignored, and
 * blocks of different splits may overlap: only disjoint ones are ever merged. Not thread-safe.
 */
public final class EvidenceBlocks {
    private final Map<SampleInterval, Evidence> blocks = new HashMap<>();

    /**
     * Keeps a block; returns false if its samples were at hand already.
     *
     * @throws IllegalArgumentException if the evidence does not hold as many samples as the interval
     */
    public boolean add(SampleInterval samples, Evidence evidence) {
        if (evidence.samples() != samples.size()) {
            throw new IllegalArgumentException(
                    "a block for " + samples.size() + " samples holds evidence of " + evidence.samples());
        }
        return blocks.putIfAbsent(samples, evidence) == null;
    }

    /** The merged evidence of samples [0, total), or empty as long as some are missing. */
    public Optional<Evidence> complete(int total) {
        return SampleCover.find(blocks.keySet(), total).map(this::merge);
    }

    private Evidence merge(List<SampleInterval> cover) {
        return cover.stream().map(blocks::get).reduce(Evidence::merge).orElseThrow();
    }
}
