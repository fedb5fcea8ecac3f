package io.ficklestream.launcher.gateway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which images are exported, and which of their masks. */
final class ExportFilter {

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            description = "Only masks that are at least so sure, 0 to 1; those of people always are.")
    private Optional<Double> minConfidence = Optional.empty();

    @Option(names = "--label", paramLabel = "CLASS", description = "Only images that show this class.")
    private Optional<String> label = Optional.empty();

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            description =
                    "Which mask: best (a person's, else the segmenter's, else the seeds), seeds, segmentation or mask"
                            + " (default: best).")
    private Optional<String> layer = Optional.empty();

    @Option(
            names = "--review",
            paramLabel = "STATE",
            description = "Only images that people have confirmed, corrected, or not yet looked at (none).")
    private Optional<String> review = Optional.empty();

    /** As the gateway wants to be asked. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        minConfidence.ifPresent(least -> query.put("minConfidence", Double.toString(least)));
        label.ifPresent(name -> query.put("label", name));
        layer.ifPresent(name -> query.put("layer", name));
        review.ifPresent(state -> query.put("review", state));
        return query;
    }
}
