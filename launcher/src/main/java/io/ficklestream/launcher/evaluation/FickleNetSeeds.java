package io.ficklestream.launcher.evaluation;

import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionKey;
import io.ficklestream.vision.localization.SelectionParameters;
import io.ficklestream.vision.localization.StochasticSelection;
import io.ficklestream.vision.seeding.SeedParameters;
import io.ficklestream.vision.seeding.SeedRefinement;
import io.ficklestream.vision.seeding.SeedResult;

/** What the stream does: many stochastic selections, the rule on their evidence, the CRF. */
final class FickleNetSeeds implements SeedMethod {

    private final String modelVersion;
    private final StochasticSelection selection;
    private final int samples;
    private final double threshold;
    private final SeedRefinement refinement;

    FickleNetSeeds(
            String modelVersion,
            SelectionParameters selection,
            int samples,
            double threshold,
            SeedParameters parameters) {
        this.modelVersion = modelVersion;
        this.selection = new StochasticSelection(selection);
        this.samples = samples;
        this.threshold = threshold;
        this.refinement = new SeedRefinement(parameters);
    }

    @Override
    public String name() {
        return "FickleNet";
    }

    @Override
    public Seeds seeds(String imageId, RgbImage photograph, Responses responses) {
        var key = new SelectionKey(imageId, modelVersion, 0, 0);
        Evidence evidence = selection.accumulate(responses, key, 0, samples, threshold);
        SeedResult result = refinement.refine(photograph, evidence);
        return new Seeds(result.maskBeforeCrf(), result.mask());
    }
}
