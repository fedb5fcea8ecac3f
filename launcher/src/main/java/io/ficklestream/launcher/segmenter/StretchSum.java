package io.ficklestream.launcher.segmenter;

import io.ficklestream.networks.segmenter.training.StepResult;
import java.util.TreeMap;

/** Adds up the steps of a {@link Stretch}. */
final class StretchSum {

    private final TreeMap<String, Double> sums = new TreeMap<>();
    private long begin = System.nanoTime();
    private int steps;

    void add(StepResult step) {
        step.parts().forEach((name, value) -> sums.merge(name, value, Double::sum));
        steps++;
    }

    double secondsPerStep() {
        return (System.nanoTime() - begin) / 1e9 / steps;
    }

    /** The stretch that ends here; a new one begins. */
    Stretch end(long step, double secondsPerStep, double meanIou) {
        TreeMap<String, Double> means = new TreeMap<>(sums);
        means.replaceAll((name, sum) -> sum / steps);
        sums.clear();
        steps = 0;
        begin = System.nanoTime();
        return new Stretch(step, means, meanIou, secondsPerStep);
    }
}
