package io.ficklestream.gateway.rest.view;

import io.ficklestream.gateway.domain.Statistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts over all images. */
@Schema(name = "Statistics", description = "Counts over all images")
public record StatisticsView(
        long images,
        Map<String, Long> byStatus,

        @Schema(description = "Images by class; one with two classes counts for both")
        Map<String, Long> classCounts,

        @Schema(description = "Images by confidence, 20 bins over 0 to 1")
        List<Long> confidenceHistogram,

        Map<String, Long> reviewed) {

    /** Counts as clients see them. */
    public static StatisticsView of(Statistics statistics) {
        return new StatisticsView(
                statistics.images(),
                words(statistics.byStatus()),
                new TreeMap<>(statistics.byLabel()),
                statistics.confidences(),
                words(statistics.byReview()));
    }

    private static Map<String, Long> words(Map<? extends Enum<?>, Long> counts) {
        Map<String, Long> words = new TreeMap<>();
        counts.forEach((constant, count) -> words.put(Words.of(constant), count));
        return words;
    }
}
