package io.ficklestream.launcher.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The figures against given masks for programs: shares 0..1, null where a class has no figure. */
final class TruthJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TruthJson() {}

    static byte[] document(TruthTable truth) {
        ObjectNode document = JSON.createObjectNode().put("images", truth.images());
        put(document, "mIoUBeforeCrf", truth.meanBefore());
        put(document, "mIoU", truth.mean());
        ObjectNode classes = document.putObject("classes");
        for (TruthTable.Row row : truth.rows()) {
            ObjectNode figures = classes.putObject(row.name());
            put(figures, "beforeCrf", row.before());
            put(figures, "iou", row.after());
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always writable", e);
        }
    }

    private static void put(ObjectNode node, String name, double share) {
        if (Double.isNaN(share)) {
            node.putNull(name);
        } else {
            node.put(name, share);
        }
    }
}
