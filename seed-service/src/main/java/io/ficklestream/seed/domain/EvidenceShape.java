package io.ficklestream.seed.domain;

import io.ficklestream.contracts.SampleBlock;
import java.util.List;
import java.util.Optional;

/**
 * What all blocks of one plan must share before their sums may be added.
 *
 * @param classes class names, in the order of the evidence planes
 * @param totalSamples samples of the whole plan
 * @param height rows of the evidence grid
 * @param width columns of the evidence grid
 */
public record EvidenceShape(List<String> classes, int totalSamples, int height, int width) {

    public EvidenceShape {
        classes = List.copyOf(classes);
    }

    public static EvidenceShape of(SampleBlock block) {
        return new EvidenceShape(
                block.plan().classes(),
                block.plan().totalSamples(),
                block.evidence().height(),
                block.evidence().width());
    }

    /** Why a block of this shape cannot join a plan whose earlier blocks have the other shape; empty when it can. */
    public Optional<String> differenceFrom(EvidenceShape earlier) {
        if (equals(earlier)) {
            return Optional.empty();
        }
        return Optional.of("the block holds %s, but earlier blocks of the same plan hold %s: the workers that made them"
                        .formatted(this, earlier)
                + " run with different settings");
    }

    @Override
    public String toString() {
        return "%d x %d cells for %s out of %d samples".formatted(height, width, classes, totalSamples);
    }
}
