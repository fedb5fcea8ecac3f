package io.ficklestream.contracts;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a training that runs beside the stream goes. When it was measured is the record's timestamp.
 *
 * @param role the role of the model that is trained
 * @param baseVersion the checkpoint that training goes on from
 * @param step steps done since training began, over all checkpoints, at least 0
 * @param metrics what was measured since the last report, finite numbers, sorted by key: {@link #LOSS} as a mean over the
 *     steps since then, {@link #HELD_OUT_MIOU} where a candidate was judged
 */
public record TrainingProgress(String role, String baseVersion, long step, Map<String, Double> metrics) {
    /** What is minimised. Its parts are {@code loss.NAME}. */
    public static final String LOSS = "loss";

    /** Mean intersection over union of a candidate on held-out samples, 0 to 1. */
    public static final String HELD_OUT_MIOU = "mIoU.held-out";

    /** The same of the checkpoint that was current then. */
    public static final String CURRENT_MIOU = "mIoU.held-out.current";

    public TrainingProgress {
        Require.text(role, "role");
        Require.text(baseVersion, "base version");
        Require.that(step >= 0, "step must be at least 0, but is %d", step);
        metrics = Collections.unmodifiableMap(new TreeMap<>(Require.present(metrics, "metrics")));
        metrics.forEach((name, value) ->
                Require.that(value != null && Double.isFinite(value), "metric %s is %s, not a number", name, value));
    }

    /** The record key on topic {@link Topics#TRAINING}. */
    public String key() {
        return role;
    }
}
