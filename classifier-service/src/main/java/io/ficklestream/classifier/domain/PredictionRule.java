package io.ficklestream.classifier.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Which predicted classes an image without labels is taken to show.
 *
 * @param threshold probability from which on a class counts, 0 to 1
 * @param bestIfNone take the most probable class where none reaches the threshold
 */
public record PredictionRule(double threshold, boolean bestIfNone) {

    public PredictionRule {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("the threshold must be a probability, 0 to 1, not " + threshold);
        }
    }

    /**
     * The classes, in the order given; at least one.
     *
     * @param probabilities one for each class, 0 to 1
     * @throws RejectedImageException if none counts
     */
    public List<String> choose(List<String> classes, float[] probabilities) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= threshold) {
                chosen.add(classes.get(i));
            }
        }
        return chosen.isEmpty() ? List.of(best(classes, probabilities)) : List.copyOf(chosen);
    }

    private String best(List<String> classes, float[] probabilities) {
        int best = IntStream.range(0, probabilities.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> probabilities[i]))
                .orElseThrow();
        if (!bestIfNone) {
            throw new RejectedImageException(String.format(
                    Locale.ROOT,
                    "no class reaches probability %s; the most probable is %s with %.2f: give the image labels",
                    threshold,
                    classes.get(best),
                    probabilities[best]));
        }
        return classes.get(best);
    }
}
