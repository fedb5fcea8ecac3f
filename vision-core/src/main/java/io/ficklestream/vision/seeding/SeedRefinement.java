package io.ficklestream.vision.seeding;

import io.ficklestream.vision.crf.DenseCrf;
import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.NearestNeighbour;
import io.ficklestream.vision.image.Resampling;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.WorkingSize;
import io.ficklestream.vision.parallel.Workers;

/**
 * Brings evidence to the photograph's resolution and aligns it with the photograph's colours: seeds, unary energies for
 * the image's classes and background, dense CRF, most probable label, confidence. Thread-safe.
 */
public final class SeedRefinement {
    private final RefinementParameters parameters;
    private final SeedRule rule;
    private final SeedUnaries unaries;
    private final PosteriorDecision decision;

    private final Workers workers;

    /** A refinement with fixed parameters on the caller's thread. */
    public SeedRefinement(SeedParameters parameters) {
        this(parameters, Workers.callerOnly());
    }

    /** A refinement with fixed parameters; the workers, which share the CRF, stay the caller's to close. */
    public SeedRefinement(SeedParameters parameters, Workers workers) {
        this.workers = workers;
        this.parameters = parameters.refinement();
        this.rule = new SeedRule(parameters);
        this.unaries = new SeedUnaries(this.parameters);
        this.decision = new PosteriorDecision(this.parameters.undecidedBelow());
    }

    /** The photograph's mask with confidence. Evidence that shows no class anywhere leaves every pixel undecided. */
    public SeedResult refine(RgbImage photograph, Evidence evidence) {
        WorkingSize size = WorkingSize.of(photograph.height(), photograph.width(), parameters.workingPixels());
        RgbImage working = Resampling.resize(photograph, size.height(), size.width());
        return refineAtSize(working, EvidenceMaps.of(evidence)).resampledTo(photograph.height(), photograph.width());
    }

    /** Seeds at any size without the CRF, the way the parameters say. */
    public LabelImage beforeCrf(Evidence evidence, int height, int width) {
        return seeds(EvidenceMaps.of(evidence), height, width);
    }

    private LabelImage seeds(EvidenceMaps grid, int height, int width) {
        return switch (parameters.upsampling()) {
            case NEAREST -> NearestNeighbour.resample(rule.seeds(grid), height, width);
            case INTERPOLATED -> rule.seeds(grid.resampledTo(height, width));
        };
    }

    private SeedResult refineAtSize(RgbImage photograph, EvidenceMaps grid) {
        EvidenceMaps maps = grid.resampledTo(photograph.height(), photograph.width());
        LabelImage before = seeds(grid, photograph.height(), photograph.width());
        LabelImage mask = grid.hasEvidence() ? refined(photograph, maps, before) : before;
        byte[] confidence = SeedConfidence.of(maps, mask);
        return new SeedResult(maps.height(), maps.width(), mask.indices(), before.indices(), confidence);
    }

    private LabelImage refined(RgbImage photograph, EvidenceMaps maps, LabelImage seeds) {
        float[] energies = unaries.energies(maps, seeds);
        float[] posteriors = DenseCrf.infer(photograph, energies, maps.classes() + 1, parameters.crf(), workers);
        return new LabelImage(maps.height(), maps.width(), decision.decide(posteriors, maps.pixels()));
    }
}
