package io.ficklestream.contracts;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What is to be done differently for one image; what is empty is done as the classifier is configured.
 *
 * @param modelVersion the classifier whose maps are drawn; one that has been announced
 * @param samplesPerView stochastic samples in each view, at least 1
 * @param activationThreshold the normalised score above which a pixel counts as hit, 0 (included) to 1 (excluded)
 * @param randomSeed varies all random selections
 */
public record ProcessingOptions(
        Optional<String> modelVersion,
        OptionalInt samplesPerView,
        OptionalDouble activationThreshold,
        OptionalLong randomSeed) {
    /** Everything as the classifier is configured. */
    public static final ProcessingOptions DEFAULT =
            new ProcessingOptions(Optional.empty(), OptionalInt.empty(), OptionalDouble.empty(), OptionalLong.empty());

    public ProcessingOptions {
        Require.present(modelVersion, "model version").ifPresent(version -> Require.text(version, "model version"));
        Require.present(samplesPerView, "samples per view")
                .ifPresent(samples -> Require.that(
                        samples >= 1 && samples <= ImagePlan.MOST_SAMPLES,
                        "samples per view must be 1 to %d, but are %d",
                        ImagePlan.MOST_SAMPLES,
                        samples));
        Require.present(activationThreshold, "activation threshold")
                .ifPresent(threshold -> Require.that(
                        threshold >= 0 && threshold < 1,
                        "activation threshold must be at least 0 and below 1, but is %s",
                        threshold));
        Require.present(randomSeed, "random seed");
    }
}
