package io.ficklestream.segmenter.messaging;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Nothing is learned. */
public class PredictionOnly implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("ficklestream.segmenter.training.enabled", "false");
    }
}
