package io.ficklestream.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures of another program, measured beside these on the same machine: a JSON list of objects with {@code benchmark},
 * {@code params}, {@code median} and {@code unit}. A figure belongs to every row of that benchmark that has its
 * parameters, whatever else the row has. Parameters that say how we compute it are ignored.
 */
public final class ReferenceFile {
    private record Entry(String benchmark, Map<String, String> params, double seconds) {
        boolean isAbout(Measurement row) {
            return row.benchmark().equals(benchmark) && row.has(params);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    private ReferenceFile() {}

    /** No figures. */
    public static ReferenceFile none() {
        return new ReferenceFile();
    }

    /** @throws LauncherException naming the entry at fault if the file is not what it should be */
    public static ReferenceFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw LauncherException.badInput("no such file: " + file);
        }
        try {
            return of(new ObjectMapper().readTree(file.toFile()), file.toString());
        } catch (IOException e) {
            throw LauncherException.badInput(file + " is not JSON: " + e.getMessage(), e);
        }
    }

    private static ReferenceFile of(JsonNode list, String name) {
        if (!list.isArray()) {
            throw LauncherException.badInput(name + " must be a JSON list of figures");
        }
        ReferenceFile reference = new ReferenceFile();
        for (JsonNode node : list) {
            reference.entries.add(entry(node, name + ", entry " + (reference.entries.size() + 1)));
        }
        return reference;
    }

    private static Entry entry(JsonNode node, String where) {
        if (!node.path("benchmark").isTextual()
                || !node.path("params").isObject()
                || !(node.path("median").asDouble() > 0)) {
            throw LauncherException.badInput(where + ": needs a benchmark, params and a median above 0");
        }
        String unit = node.path("unit").asText();
        double unitSeconds = TimeUnits.seconds(unit)
                .orElseThrow(() -> LauncherException.badInput(
                        where + ": the unit must be one of " + TimeUnits.known() + ", not '" + unit + "'"));
        Map<String, String> params = new TreeMap<>();
        node.path("params")
                .fields()
                .forEachRemaining(
                        param -> params.put(param.getKey(), param.getValue().asText()));
        return new Entry(
                node.path("benchmark").asText(),
                InputParameters.of(params),
                node.path("median").asDouble() * unitSeconds);
    }

    /** The row with {@code ratioToReference}, how many times faster it is than the figure it matches, if one does. */
    Measurement compare(Measurement row) {
        return entries.stream()
                .filter(entry -> entry.isAbout(row))
                .findFirst()
                .flatMap(entry -> TimeUnits.seconds(row.figures().unit())
                        .map(unit -> entry.seconds() / (row.figures().median() * unit)))
                .map(ratio -> row.with("ratioToReference", ratio))
                .orElse(row);
    }

    /** How many figures match none of the rows. */
    public long unmatched(List<Measurement> rows) {
        return entries.stream()
                .filter(entry -> rows.stream().noneMatch(entry::isAbout))
                .count();
    }
}
