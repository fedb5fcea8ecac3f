package io.ficklestream.segmenter.domain.training;

import java.util.Map;

/**
 * What is written beside the weights of a checkpoint.
 *
 * @param version its name
 * @param provenance what it was made from
 * @param metrics measured figures
 */
public record CheckpointNotes(String version, Map<String, String> provenance, Map<String, Double> metrics) {

    public CheckpointNotes {
        provenance = Map.copyOf(provenance);
        metrics = Map.copyOf(metrics);
    }
}
