package io.ficklestream.launcher.seeds;

import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionKey;
import io.ficklestream.vision.localization.StochasticSelection;
import io.ficklestream.vision.seeding.SeedRefinement;
import io.ficklestream.vision.seeding.SeedResult;

/** What the stream does: many stochastic selections, the rule on their evidence, the CRF. */
public final class FickleNetSeeds implements SeedMethod {

    private final StochasticSelection selection;
    private final Sampling sampling;
    private final SeedRefinement refinement;

    public FickleNetSeeds(StochasticSelection selection, Sampling sampling, SeedRefinement refinement) {
        this.selection = selection;
        this.sampling = sampling;
        this.refinement = refinement;
    }

    /**
     * How often, and by what, a photograph is sampled.
     *
     * @param modelVersion names the network for random draws
     * @param samples selections per photograph
     * @param threshold of a selection's map relative to its maximum
     */
    public record Sampling(String modelVersion, int samples, double threshold) {}

    @Override
    public String name() {
        return "FickleNet";
    }

    @Override
    public SeedResult seeds(String imageId, RgbImage photograph, Responses responses) {
        var key = new SelectionKey(imageId, sampling.modelVersion(), 0, 0);
        Evidence evidence = selection.accumulate(responses, key, 0, sampling.samples(), sampling.threshold());
        return refinement.refine(photograph, evidence);
    }
}
