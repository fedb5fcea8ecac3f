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
 * @param facts what to tell
 */
public record ReportImage(String id, List<String> labels, boolean predicted, List<Picture> pictures, Facts facts) {

    /**
     * A picture of an image.
     *
     * @param caption what it shows
     * @param link its path relative to the report
     */
    public record Picture(String caption, String link) {}

    /**
     * Figures of an image.
     *
     * @param shares percent of the pixels by what they were labelled as
     * @param segmented what the segmenter says; null where it says nothing
     * @param timings milliseconds by step, as text
     */
    public record Facts(Map<String, String> shares, Segmented segmented, Map<String, String> timings) {}

    /**
     * The segmenter's word.
     *
     * @param model its version
     * @param shares percent of the pixels by what it labels them as
     */
    public record Segmented(String model, Map<String, String> shares) {}
}
