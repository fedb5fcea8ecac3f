package io.ficklestream.gateway.domain;

import io.ficklestream.contracts.LabelOrigin;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What one stage said of an image: localization maps, seeds or a segmentation.
 *
 * @param position where the pixels are
 * @param revision the revision that was worked on
 * @param at when the result was written
 * @param modelVersion the checkpoint that was used
 * @param labels the classes that were localized; empty for a segmentation, which is told none
 * @param labelOrigin where these come from; empty for a segmentation
 * @param mask size and content of the mask; empty for localization maps
 * @param timings milliseconds by step, sorted
 * @param provenance how it was made, sorted
 */
public record StageResult(
        RecordPosition position,
        long revision,
        Instant at,
        String modelVersion,
        List<String> labels,
        Optional<LabelOrigin> labelOrigin,
        Optional<MaskFacts> mask,
        Map<String, Double> timings,
        Map<String, String> provenance) {

    public StageResult {
        labels = List.copyOf(labels);
        timings = Collections.unmodifiableMap(new TreeMap<>(timings));
        provenance = Collections.unmodifiableMap(new TreeMap<>(provenance));
    }

    /** Whether it takes the place of another one of the same stage: of two for one revision, the one written last. */
    boolean replaces(StageResult other) {
        return revision != other.revision ? revision > other.revision : position.compareTo(other.position) > 0;
    }

    /** The mean confidence of the mask's pixels, 0 to 1. */
    public OptionalDouble confidence() {
        return mask.map(facts -> OptionalDouble.of(facts.confidence())).orElse(OptionalDouble.empty());
    }
}
