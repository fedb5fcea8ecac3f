package io.ficklestream.segmenter.domain.training;

import io.ficklestream.contracts.TrainingProgress;
import java.util.DoubleSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;

/** Means of the losses of several steps; what is not a number is left out. */
public final class LossMeans {

    private final Map<String, DoubleSummaryStatistics> losses = new TreeMap<>();

    /** Adds what a step measured. */
    public void add(StepResult result) {
        add(TrainingProgress.LOSS, result.loss());
        result.parts().forEach((part, loss) -> add(TrainingProgress.LOSS + '.' + part, loss));
    }

    private void add(String name, double loss) {
        if (Double.isFinite(loss)) {
            losses.computeIfAbsent(name, key -> new DoubleSummaryStatistics()).accept(loss);
        }
    }

    /** The means by name, each over the steps that had such a loss; what comes next begins anew. */
    public Map<String, Double> take() {
        Map<String, Double> means = new TreeMap<>();
        losses.forEach((name, values) -> means.put(name, values.getAverage()));
        losses.clear();
        return means;
    }
}
