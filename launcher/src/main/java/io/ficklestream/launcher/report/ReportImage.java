package io.ficklestream.launcher.report;

import java.util.List;
import java.util.Map;

/**
 * One labelled image in the report.
 *
 * @param id the image
 * @param labels its class names
 * @param predicted whether the classifier gave the labels
 * @param pictures what to show, in order
 * @param shares percent of the pixels by what they were labelled as
 * @param timings milliseconds by step, as text
 */
public record ReportImage(
        String id,
        List<String> labels,
        boolean predicted,
        List<Picture> pictures,
        Map<String, String> shares,
        Map<String, String> timings) {

    /**
     * A picture of an image.
     *
     * @param caption what it shows
     * @param link its path relative to the report
     */
    public record Picture(String caption, String link) {}
}
