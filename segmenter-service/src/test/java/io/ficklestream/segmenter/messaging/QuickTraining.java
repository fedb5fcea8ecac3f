package io.ficklestream.segmenter.messaging;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Few samples are enough to begin with, many of them are held out, and seeds do not wait for ever. */
public class QuickTraining implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "ficklestream.segmenter.training.least-samples", "16",
                "ficklestream.segmenter.training.checkpoint-every", "10",
                "ficklestream.segmenter.training.replay-only-steps", "60",
                "ficklestream.segmenter.training.holdout-share", "0.4",
                "ficklestream.segmenter.training.progress-every", "100ms",
                "ficklestream.segmenter.training.photograph-patience", "20s");
    }
}
