package io.ficklestream.launcher.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.collect.DeadLetter;
import io.ficklestream.launcher.output.Json;
import java.util.List;

/** The report's content for programs. */
public final class Summary {

    private Summary() {}

    /** One line: the totals. */
    public static String line(Report report) {
        return Json.line(totals(report));
    }

    /** The whole: totals, images, dead letters, and figures against given masks. */
    static byte[] document(Report report) {
        ObjectNode document = totals(report);
        ArrayNode results = document.putArray("results");
        report.images().forEach(image -> results.add(result(image)));
        add(document.putArray("deadLetters"), report.letters().ended());
        add(document.putArray("segmenterDeadLetters"), report.letters().noted());
        return Json.bytes(document);
    }

    private static void add(ArrayNode array, List<DeadLetter> letters) {
        letters.forEach(letter -> array.addObject()
                .put("id", letter.imageId())
                .put("stage", letter.stage())
                .put("topic", letter.topic())
                .put("reason", letter.reason()));
    }

    private static ObjectNode totals(Report report) {
        ObjectNode totals = Json.object()
                .put("images", report.totals().images())
                .put("labeled", report.totals().labeled())
                .put("deadLettered", report.totals().deadLettered())
                .put("samplesPerImage", report.totals().samplesPerImage())
                .put("seconds", report.totals().seconds())
                .put("model", report.model());
        if (!report.segmenters().isEmpty()) {
            totals.put("segmented", report.totals().counts().segmented());
            report.segmenters().forEach(totals.putArray("segmenters")::add);
        }
        if (report.truth() != null) {
            Json.put(totals, "mIoUBeforeCrf", rounded(report.truth().before().meanIou()));
            Json.put(totals, "mIoU", rounded(report.truth().after().meanIou()));
            if (report.truth().hasSegmenter()) {
                Json.put(
                        totals,
                        "mIoUOfSegmenter",
                        rounded(report.truth().segmented().meanIou()));
            }
        }
        return totals;
    }

    private static double rounded(double share) {
        return Double.isNaN(share) ? share : Math.round(share * 10_000) / 10_000.0;
    }

    private static ObjectNode result(ReportImage image) {
        ObjectNode result = Json.object().put("id", image.id());
        ArrayNode labels = result.putArray("labels");
        image.labels().forEach(labels::add);
        result.put("labelsPredicted", image.predicted());
        ObjectNode pictures = result.putObject("pictures");
        image.pictures().forEach(picture -> pictures.put(picture.caption(), picture.link()));
        image.facts().shares().forEach(result.putObject("shares")::put);
        ReportImage.Segmented segmented = image.facts().segmented();
        if (segmented != null) {
            ObjectNode segmentation = result.putObject("segmentation").put("model", segmented.model());
            segmented.shares().forEach(segmentation.putObject("shares")::put);
        }
        image.facts().timings().forEach(result.putObject("timings")::put);
        return result;
    }
}
