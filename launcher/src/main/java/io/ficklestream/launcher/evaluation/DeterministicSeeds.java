package io.ficklestream.launcher.evaluation;

import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.DeterministicCam;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.seeding.EvidenceMaps;
import io.ficklestream.vision.seeding.SeedParameters;
import io.ficklestream.vision.seeding.SeedRefinement;
import io.ficklestream.vision.seeding.SeedRule;

/**
 * The baseline: one map per class with all hidden units kept, divided by its maximum. A pixel belongs to the class with
 * the largest value there if that exceeds a threshold, else to the background.
 */
final class DeterministicSeeds implements SeedMethod {

    private final double threshold;
    private final SeedRefinement refinement;

    /**
     * @param threshold on the map relative to its maximum, 0..1
     * @param parameters of the same CRF that the stream uses
     */
    DeterministicSeeds(double threshold, SeedParameters parameters) {
        this.threshold = threshold;
        this.refinement = new SeedRefinement(parameters);
    }

    @Override
    public String name() {
        return "deterministic CAM";
    }

    @Override
    public Seeds seeds(String imageId, RgbImage photograph, Responses responses) {
        Evidence map = asEvidence(responses);
        EvidenceMaps scores = EvidenceMaps.of(map).resampledTo(photograph.height(), photograph.width());
        return new Seeds(thresholded(scores), refinement.refine(photograph, map).mask());
    }

    /** A map as evidence of a single sample. */
    private Evidence asEvidence(Responses responses) {
        int pixels = responses.pixels();
        int[] hits = new int[responses.classes() * pixels];
        int[] sums = new int[hits.length];
        float[] map = new float[pixels];
        for (int c = 0; c < responses.classes(); c++) {
            DeterministicCam.map(responses, c, map);
            float maximum = maximum(map);
            for (int u = 0; u < pixels && maximum > 0; u++) {
                sums[c * pixels + u] = Math.round(map[u] / maximum * Evidence.SCORE_ONE);
                hits[c * pixels + u] = map[u] / maximum > threshold ? 1 : 0;
            }
        }
        return new Evidence(responses.classes(), responses.height(), responses.width(), 1, hits, sums);
    }

    private static float maximum(float[] map) {
        float maximum = 0;
        for (float value : map) {
            maximum = Math.max(maximum, value);
        }
        return maximum;
    }

    private byte[] thresholded(EvidenceMaps scores) {
        byte[] mask = new byte[scores.pixels()];
        for (int pixel = 0; pixel < mask.length; pixel++) {
            int best = 0;
            for (int c = 1; c < scores.classes(); c++) {
                best = scores.meanScore(c, pixel) > scores.meanScore(best, pixel) ? c : best;
            }
            mask[pixel] = (byte) (scores.meanScore(best, pixel) > threshold ? best + 1 : SeedRule.BACKGROUND);
        }
        return mask;
    }
}
