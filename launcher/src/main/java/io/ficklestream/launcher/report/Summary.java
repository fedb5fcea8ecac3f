package io.ficklestream.launcher.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** The report's content for programs. */
public final class Summary {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Summary() {}

    /** One line: the totals. */
    public static String line(Report report) {
        return text(totals(report), false);
    }

    /** The whole: totals, images, dead letters, and figures against given masks. */
    static byte[] document(Report report) {
        ObjectNode document = totals(report);
        ArrayNode results = document.putArray("results");
        report.images().forEach(image -> results.add(result(image)));
        ArrayNode letters = document.putArray("deadLetters");
        report.deadLetters()
                .forEach(letter -> letters.addObject()
                        .put("id", letter.imageId())
                        .put("stage", letter.stage())
                        .put("topic", letter.topic())
                        .put("reason", letter.reason()));
        return (text(document, true) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode totals(Report report) {
        ObjectNode totals = JSON.createObjectNode()
                .put("images", report.totals().images())
                .put("labeled", report.totals().labeled())
                .put("deadLettered", report.totals().deadLettered())
                .put("samplesPerImage", report.totals().samplesPerImage())
                .put("seconds", report.totals().seconds())
                .put("model", report.model());
        if (report.truth() != null) {
            totals.put("mIoUBeforeCrf", rounded(report.truth().meanBefore()));
            totals.put("mIoU", rounded(report.truth().mean()));
        }
        return totals;
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }

    private static ObjectNode result(ReportImage image) {
        ObjectNode result = JSON.createObjectNode().put("id", image.id());
        ArrayNode labels = result.putArray("labels");
        image.labels().forEach(labels::add);
        result.put("labelsPredicted", image.predicted());
        ObjectNode pictures = result.putObject("pictures");
        image.pictures().forEach(picture -> pictures.put(picture.caption(), picture.link()));
        ObjectNode shares = result.putObject("shares");
        image.shares().forEach(shares::put);
        ObjectNode timings = result.putObject("timings");
        image.timings().forEach(timings::put);
        return result;
    }

    private static String text(ObjectNode node, boolean pretty) {
        try {
            return pretty
                    ? JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node)
                    : JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always writable", e);
        }
    }
}
