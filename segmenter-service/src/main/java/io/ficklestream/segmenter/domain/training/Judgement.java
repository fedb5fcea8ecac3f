package io.ficklestream.segmenter.domain.training;

import io.ficklestream.contracts.TrainingProgress;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How a candidate compares with the current checkpoint on the samples that are held out now.
 *
 * @param samples how many these are
 * @param candidate agreement of the candidate; empty if it was not measured
 * @param current agreement of the current checkpoint; empty if there is none or it was not measured
 * @param verdict whether the candidate is announced, in words
 * @param announced whether it is
 */
public record Judgement(
        int samples, OptionalDouble candidate, OptionalDouble current, String verdict, boolean announced) {

    static Judgement unmeasured(int samples, String reason) {
        return new Judgement(samples, OptionalDouble.empty(), OptionalDouble.empty(), reason, false);
    }

    static Judgement first(int samples, double candidate) {
        return new Judgement(
                samples,
                OptionalDouble.of(candidate),
                OptionalDouble.empty(),
                "there is no current checkpoint to compare with",
                !Double.isNaN(candidate));
    }

    static Judgement compared(int samples, double candidate, double current) {
        boolean better = candidate >= current;
        String verdict = "held-out agreement %.4f against %.4f: %s"
                .formatted(candidate, current, better ? "not worse" : "worse than what is current");
        return new Judgement(samples, OptionalDouble.of(candidate), OptionalDouble.of(current), verdict, better);
    }

    /** The figures, finite ones only. */
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new TreeMap<>();
        metrics.put("samples.held-out", (double) samples);
        putFinite(metrics, TrainingProgress.HELD_OUT_MIOU, candidate);
        putFinite(metrics, TrainingProgress.CURRENT_MIOU, current);
        return metrics;
    }

    private static void putFinite(Map<String, Double> metrics, String name, OptionalDouble value) {
        if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
            metrics.put(name, value.getAsDouble());
        }
    }
}
