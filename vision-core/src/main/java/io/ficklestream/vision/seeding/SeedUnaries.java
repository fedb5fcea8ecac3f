package io.ficklestream.vision.seeding;

import io.ficklestream.vision.crf.Unaries;
import io.ficklestream.vision.image.LabelImage;

/** Unary energies for the CRF, [background, classes...][pixels]. */
public final class SeedUnaries {
    private final RefinementParameters parameters;

    /** Energies with fixed parameters; thread-safe. */
    public SeedUnaries(RefinementParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Energies from the configured source.
     *
     * @param maps evidence at the size at which the CRF runs
     * @param seeds seeds at the same size
     */
    public float[] energies(EvidenceMaps maps, LabelImage seeds) {
        return switch (parameters.unary()) {
            case SCORES -> Unaries.fromProbabilities(probabilities(maps));
            case SEEDS -> Unaries.fromLabels(seeds.indices(), maps.classes() + 1, parameters.seedCertainty(), false);
        };
    }

    /**
     * Relative scores and, for the background, {@code (1 - max_c score_c)^alpha}, divided by their sum.
     *
     * @return [background, classes...][pixels], each 0..1, summing to 1 at every pixel
     */
    public float[] probabilities(EvidenceMaps maps) {
        int pixels = maps.pixels();
        float[] probabilities = new float[(maps.classes() + 1) * pixels];
        for (int pixel = 0; pixel < pixels; pixel++) {
            float background = background(maps.strongestRelativeScore(pixel));
            float sum = background;
            for (int c = 0; c < maps.classes(); c++) {
                sum += maps.relativeScore(c, pixel);
            }
            probabilities[pixel] = background / sum;
            for (int c = 0; c < maps.classes(); c++) {
                probabilities[(c + 1) * pixels + pixel] = maps.relativeScore(c, pixel) / sum;
            }
        }
        return probabilities;
    }

    private float background(float strongest) {
        return (float) Math.pow(Math.max(0, 1 - strongest), parameters.backgroundPower());
    }
}
