package io.ficklestream.vision.growing;

import java.util.Objects;

/**
 * When seeds grow, and over what. Thresholds are compared as {@code float}, the probabilities' own precision.
 *
 * @param backgroundThreshold background spreads where its probability is above this; 0 to 1 (never)
 * @param foregroundThreshold a class spreads where its probability is above this; 0 to 1 (never)
 * @param connectivity which pixels are neighbours
 * @param seedsPreWritten whether seeds connect regions even where the prediction is not confident, as in the authors'
 *     code; other implementations let only confident predictions do so
 */
public record GrowingParameters(
        double backgroundThreshold, double foregroundThreshold, Connectivity connectivity, boolean seedsPreWritten) {
    public GrowingParameters {
        requireProbability("backgroundThreshold", backgroundThreshold);
        requireProbability("foregroundThreshold", foregroundThreshold);
        Objects.requireNonNull(connectivity, "connectivity");
    }

    /** The values of the paper's authors. */
    public static GrowingParameters defaults() {
        return new GrowingParameters(0.99, 0.85, Connectivity.EIGHT, true);
    }

    /** The same with another threshold of background. */
    public GrowingParameters withBackgroundThreshold(double threshold) {
        return new GrowingParameters(threshold, foregroundThreshold, connectivity, seedsPreWritten);
    }

    /** The same with another threshold of classes. */
    public GrowingParameters withForegroundThreshold(double threshold) {
        return new GrowingParameters(backgroundThreshold, threshold, connectivity, seedsPreWritten);
    }

    /** The same with other neighbours. */
    public GrowingParameters withConnectivity(Connectivity other) {
        return new GrowingParameters(backgroundThreshold, foregroundThreshold, other, seedsPreWritten);
    }

    /** The same with seeds that connect regions, or do not. */
    public GrowingParameters withSeedsPreWritten(boolean preWritten) {
        return new GrowingParameters(backgroundThreshold, foregroundThreshold, connectivity, preWritten);
    }

    private static void requireProbability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be a probability between 0 and 1, not " + value);
        }
    }
}
