package io.ficklestream.vision.seeding;

import java.util.Objects;

/**
 * How evidence becomes seeds. The activation threshold itself (0.35 in the paper) applies earlier, where samples are
 * counted.
 *
 * @param foregroundHits fraction of the samples whose map must exceed the activation threshold for a class to claim a
 *     cell; above 0 (at least one sample is always needed, see {@link #ANY_HIT}), at most 1
 * @param backgroundScore a cell that no class claims is background if every class's mean score there, relative to that
 *     class's maximum over the image, is below this; 0 (never) to 1
 * @param refinement from the grid to the photograph
 */
public record SeedParameters(double foregroundHits, double backgroundScore, RefinementParameters refinement) {
    /** The paper's rule: one map above the threshold is enough. */
    public static final double ANY_HIT = Double.MIN_VALUE;

    public SeedParameters {
        if (!(foregroundHits > 0 && foregroundHits <= 1)) {
            throw new IllegalArgumentException("foregroundHits must be a fraction of the samples above 0 and at most 1,"
                    + " not " + foregroundHits);
        }
        if (!(backgroundScore >= 0 && backgroundScore <= 1)) {
            throw new IllegalArgumentException(
                    "backgroundScore must lie between 0 and 1, the relative maximum, not be " + backgroundScore);
        }
        Objects.requireNonNull(refinement, "refinement");
    }

    /**
     * The paper's rule for classes. It took background from a saliency model; low evidence stands in for that here. The
     * figure for it was chosen by measurement, see docs/accuracy.md.
     */
    public static SeedParameters defaults() {
        return new SeedParameters(ANY_HIT, 0.05, RefinementParameters.defaults());
    }

    /** The same with another fraction of hits. */
    public SeedParameters withForegroundHits(double fraction) {
        return new SeedParameters(fraction, backgroundScore, refinement);
    }

    /** The same with another limit of background. */
    public SeedParameters withBackgroundScore(double score) {
        return new SeedParameters(foregroundHits, score, refinement);
    }

    /** The same rule, refined in another way. */
    public SeedParameters withRefinement(RefinementParameters other) {
        return new SeedParameters(foregroundHits, backgroundScore, other);
    }
}
