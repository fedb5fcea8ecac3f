package io.ficklestream.launcher.seeds;

import io.ficklestream.vision.crf.DenseCrf;
import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.DeterministicCam;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.seeding.EvidenceMaps;
import io.ficklestream.vision.seeding.PosteriorDecision;
import io.ficklestream.vision.seeding.RefinementParameters;
import io.ficklestream.vision.seeding.SeedResult;
import io.ficklestream.vision.seeding.SeedRule;
import io.ficklestream.vision.seeding.SeedUnaries;

/**
 * The baseline: one map per class with all hidden units kept, divided by its maximum. A pixel belongs to the class with
 * the largest value there if that exceeds a threshold, else to the background. Confidence is that value, and for the
 * background what the largest leaves to 1.
 */
public final class DeterministicSeeds implements SeedMethod {

    private static final int CERTAIN = 255;

    private final double threshold;
    private final RefinementParameters parameters;

    /**
     * @param threshold on the map relative to its maximum, 0..1
     * @param parameters of the same CRF that the stream uses
     */
    public DeterministicSeeds(double threshold, RefinementParameters parameters) {
        this.threshold = threshold;
        this.parameters = parameters;
    }

    @Override
    public String name() {
        return "deterministic CAM";
    }

    @Override
    public SeedResult seeds(String imageId, RgbImage photograph, Responses responses) {
        EvidenceMaps maps = EvidenceMaps.of(asEvidence(responses)).resampledTo(photograph.height(), photograph.width());
        var seeds = new LabelImage(maps.height(), maps.width(), thresholded(maps));
        float[] energies = new SeedUnaries(parameters).energies(maps, seeds);
        float[] posteriors = DenseCrf.infer(photograph, energies, maps.classes() + 1, parameters.crf());
        byte[] mask = new PosteriorDecision(parameters.undecidedBelow()).decide(posteriors, maps.pixels());
        return new SeedResult(maps.height(), maps.width(), mask, seeds.indices(), confidence(maps, mask));
    }

    private static byte[] confidence(EvidenceMaps maps, byte[] mask) {
        byte[] confidence = new byte[mask.length];
        for (int pixel = 0; pixel < mask.length; pixel++) {
            confidence[pixel] = (byte) Math.round(CERTAIN * score(maps, pixel, mask[pixel] & 0xff));
        }
        return confidence;
    }

    private static float score(EvidenceMaps maps, int pixel, int label) {
        return switch (label) {
            case SeedRule.UNDECIDED -> 0;
            case SeedRule.BACKGROUND -> 1 - maps.meanScore(strongest(maps, pixel), pixel);
            default -> maps.meanScore(label - 1, pixel);
        };
    }

    /** A map as the evidence of a single sample; only its scores are used. */
    private static Evidence asEvidence(Responses responses) {
        int pixels = responses.pixels();
        int[] sums = new int[responses.classes() * pixels];
        float[] map = new float[pixels];
        for (int c = 0; c < responses.classes(); c++) {
            DeterministicCam.map(responses, c, map);
            float maximum = maximum(map);
            for (int u = 0; u < pixels && maximum > 0; u++) {
                sums[c * pixels + u] = Math.round(map[u] / maximum * Evidence.SCORE_ONE);
            }
        }
        return new Evidence(responses.classes(), responses.height(), responses.width(), 1, new int[sums.length], sums);
    }

    private static float maximum(float[] map) {
        float maximum = 0;
        for (float value : map) {
            maximum = Math.max(maximum, value);
        }
        return maximum;
    }

    private byte[] thresholded(EvidenceMaps maps) {
        byte[] mask = new byte[maps.pixels()];
        for (int pixel = 0; pixel < mask.length; pixel++) {
            int best = strongest(maps, pixel);
            mask[pixel] = (byte) (maps.meanScore(best, pixel) > threshold ? best + 1 : SeedRule.BACKGROUND);
        }
        return mask;
    }

    private static int strongest(EvidenceMaps maps, int pixel) {
        int best = 0;
        for (int c = 1; c < maps.classes(); c++) {
            best = maps.meanScore(c, pixel) > maps.meanScore(best, pixel) ? c : best;
        }
        return best;
    }
}
