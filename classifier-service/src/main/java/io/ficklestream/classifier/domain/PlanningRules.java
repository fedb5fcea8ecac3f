package io.ficklestream.classifier.domain;

import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.contracts.View;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * How the work on every image is cut.
 *
 * @param views how the network sees the photograph; at least one, none twice
 * @param samplesPerView N, stochastic selections drawn in each view
 * @param samplesPerTask samples that one task takes at most; a task never spans views
 * @param activationThreshold normalised score above which a pixel counts as hit, 0 (included) to 1 (excluded)
 * @param randomSeed varies all selections
 */
public record PlanningRules(
        List<View> views, int samplesPerView, int samplesPerTask, double activationThreshold, long randomSeed) {

    public PlanningRules {
        views = List.copyOf(views);
        require(!views.isEmpty(), "planning needs at least one view");
        require(new LinkedHashSet<>(views).size() == views.size(), "a view is named twice: " + views);
        require(samplesPerView >= 1, "samples per view must be at least 1, not " + samplesPerView);
        require(samplesPerTask >= 1, "samples per task must be at least 1, not " + samplesPerTask);
        require(
                (long) views.size() * samplesPerView <= ImagePlan.MOST_SAMPLES,
                views.size() + " views of " + samplesPerView + " samples are more than the " + ImagePlan.MOST_SAMPLES
                        + " samples that can be summed: use fewer of either");
        require(
                activationThreshold >= 0 && activationThreshold < 1,
                "the activation threshold must be at least 0 and below 1, not " + activationThreshold);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * The same rules but for what an image wants otherwise.
     *
     * @throws IllegalArgumentException if both together cannot work
     */
    PlanningRules changedBy(ProcessingOptions options) {
        return new PlanningRules(
                views,
                options.samplesPerView().orElse(samplesPerView),
                samplesPerTask,
                options.activationThreshold().orElse(activationThreshold),
                options.randomSeed().orElse(randomSeed));
    }

    /** Samples over all views. */
    public int totalSamples() {
        return views.size() * samplesPerView;
    }
}
