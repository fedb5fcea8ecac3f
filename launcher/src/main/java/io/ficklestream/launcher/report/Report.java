package io.ficklestream.launcher.report;

import io.ficklestream.launcher.collect.RunTotals;
import java.util.List;
import java.util.Objects;

/**
 * Everything that the page shows.
 *
 * @param model version of the classifier
 * @param totals what came of the run
 * @param images the labelled images
 * @param letters what was set aside, and why
 * @param legend classes and their colours
 * @param truth how good the masks are; null where there is nothing to compare with
 */
public record Report(
        String model,
        RunTotals totals,
        List<ReportImage> images,
        Letters letters,
        List<LegendEntry> legend,
        TruthTable truth) {

    /** The segmenters that have labelled images: none without one, several if a new one became current meanwhile. */
    public List<String> segmenters() {
        return images.stream()
                .map(image -> image.facts().segmented())
                .filter(Objects::nonNull)
                .map(ReportImage.Segmented::model)
                .distinct()
                .toList();
    }
}
