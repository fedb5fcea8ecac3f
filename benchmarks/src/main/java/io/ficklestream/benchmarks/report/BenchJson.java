package io.ficklestream.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The report for programs. */
public final class BenchJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private BenchJson() {}

    /** One object for each row. */
    public static ArrayNode rows(List<Measurement> rows) {
        ArrayNode array = JSON.createArrayNode();
        rows.forEach(row -> array.add(row(row)));
        return array;
    }

    private static ObjectNode row(Measurement row) {
        ObjectNode object = JSON.createObjectNode().put("benchmark", row.benchmark());
        object.set("params", params(row.params()));
        object.put("threads", row.threads());
        putFinite(object, "median", row.figures().median());
        putFinite(object, "error", row.figures().error());
        object.put("unit", row.figures().unit()).put("iterations", row.figures().iterations());
        putFinite(object, "allocBytesPerOp", row.allocBytesPerOp().orElse(Double.NaN));
        row.more().forEach((name, value) -> object.set(name, JSON.valueToTree(value)));
        return object;
    }

    /** JSON knows no NaN. */
    private static void putFinite(ObjectNode object, String name, double value) {
        if (Double.isFinite(value)) {
            object.put(name, value);
        } else {
            object.putNull(name);
        }
    }

    /** Parameters by name. */
    public static ObjectNode params(Map<String, String> params) {
        ObjectNode object = JSON.createObjectNode();
        params.forEach((name, value) -> object.set(name, number(value)));
        return object;
    }

    /** Numbers as numbers, everything else as text. */
    private static JsonNode number(String value) {
        return value.matches("-?\\d+")
                ? JSON.getNodeFactory().numberNode(Long.parseLong(value))
                : value.matches("-?\\d+\\.\\d+")
                        ? JSON.getNodeFactory().numberNode(Double.parseDouble(value))
                        : JSON.getNodeFactory().textNode(value);
    }

    /** One object for each series. */
    public static ArrayNode growth(List<Growth> series) {
        ArrayNode array = JSON.createArrayNode();
        for (Growth growth : series) {
            ObjectNode object =
                    array.addObject().put("benchmark", growth.benchmark()).put("grows", growth.factor());
            object.set("at", params(growth.fixed()));
            ArrayNode values = object.putArray("values");
            growth.values().forEach(value -> values.add(number(value)));
            ArrayNode times = object.putArray("medians");
            growth.rows().forEach(row -> times.add(row.figures().median()));
            object.put("workRatio", growth.workRatio())
                    .put("timeRatio", growth.timeRatio())
                    .put("tolerance", Growth.TOLERANCE)
                    .put("linearOrBetter", growth.isLinearOrBetter())
                    .put("verdict", growth.verdict());
        }
        return array;
    }
}
