package io.ficklestream.seed.domain;

import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.UnreadablePhotographException;
import io.ficklestream.vision.seeding.SeedRefinement;
import io.ficklestream.vision.seeding.SeedResult;
import java.time.Duration;

/** From localization maps to a seed mask. The mask depends on the maps and the parameters alone. Thread-safe. */
public final class Seeding {

    private final PhotographDecoder decoder;
    private final SeedRefinement refinement;
    private final SeedProvenance provenance;

    public Seeding(PhotographDecoder decoder, SeedRefinement refinement, SeedProvenance provenance) {
        this.decoder = decoder;
        this.refinement = refinement;
        this.provenance = provenance;
    }

    /** @throws UnusableMessageException when the photograph cannot be read, a class is unknown or the evidence is not sound */
    public SeededImage seed(LocalizationMaps maps) {
        long start = System.nanoTime();
        VocLabels labels = new VocLabels(maps.plan().classes());
        Evidence evidence = Grids.toEvidence(maps.evidence(), maps.plan().totalSamples());
        RgbImage photograph = decode(maps.photograph());
        long refinementStart = System.nanoTime();
        SeedResult seeds = refinement.refine(photograph, evidence);
        long refinementEnd = System.nanoTime();
        SeedMask mask = mask(maps, seeds, labels);
        return new SeededImage(mask, since(start), Duration.ofNanos(refinementEnd - refinementStart));
    }

    private RgbImage decode(byte[] photograph) {
        try {
            return decoder.decode(photograph);
        } catch (UnreadablePhotographException e) {
            throw new UnusableMessageException("the photograph cannot be read: " + e.getMessage(), e);
        }
    }

    private SeedMask mask(LocalizationMaps maps, SeedResult seeds, VocLabels labels) {
        return new SeedMask(
                maps.plan(),
                seeds.height(),
                seeds.width(),
                labels.translate(seeds.mask()),
                labels.translate(seeds.maskBeforeCrf()),
                seeds.confidence(),
                provenance.of(maps.plan()));
    }

    private static Duration since(long startNanos) {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }
}
