package io.ficklestream.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files of a report: {@code bench.json} and, beside it, {@code bench-environment.json}, {@code bench-growth.json} and
 * {@code bench.log}. Kernels and stream are measured by different runs; each run replaces its own rows and keeps the
 * other's.
 */
public final class BenchFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";

    private final Path rows;

    public BenchFiles(Path rows) {
        this.rows = rows;
    }

    /** @throws LauncherException if the report could not be written there after the run */
    public void requireUsable() {
        if (Files.isDirectory(rows)) {
            throw LauncherException.badInput("--out " + rows + " is a folder: name a file");
        }
        kept(row -> true);
        try {
            Files.createDirectories(rows.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw LauncherException.badInput("cannot write to " + rows + ": " + e.getMessage(), e);
        }
    }

    public Path log() {
        return sibling(".log");
    }

    /** Writes rows and keeps those of the file that are of the other kind. */
    public void writeRows(List<Measurement> measured, Predicate<String> otherKind) {
        ArrayNode all = BenchJson.rows(measured);
        all.addAll(kept(row -> otherKind.test(row.path("benchmark").asText())));
        write(rows, all);
    }

    /** Rows that a former run left. */
    private ArrayNode kept(Predicate<JsonNode> wanted) {
        ArrayNode kept = JSON.createArrayNode();
        if (!Files.isRegularFile(rows)) {
            return kept;
        }
        try {
            JsonNode former = JSON.readTree(rows.toFile());
            if (!former.isArray()) {
                throw LauncherException.badInput(rows + " exists and is no report: name another file with --out");
            }
            former.forEach(row -> {
                if (wanted.test(row)) {
                    kept.add(row);
                }
            });
            return kept;
        } catch (IOException e) {
            throw LauncherException.badInput(rows + " exists and is no report: name another file with --out", e);
        }
    }

    public void writeGrowth(List<Growth> series) {
        write(sibling("-growth.json"), BenchJson.growth(series));
    }

    /** Writes where one kind of rows was measured, and keeps that of the other. */
    public void writeEnvironment(String kind, Environment environment) {
        Path file = sibling("-environment.json");
        ObjectNode all = formerEnvironment(file);
        all.set(kind, JSON.valueToTree(environment.entries()));
        write(file, all);
    }

    private static ObjectNode formerEnvironment(Path file) {
        try {
            JsonNode former = Files.isRegularFile(file) ? JSON.readTree(file.toFile()) : null;
            return former instanceof ObjectNode object ? object : JSON.createObjectNode();
        } catch (IOException unreadable) {
            return JSON.createObjectNode();
        }
    }

    private Path sibling(String ending) {
        String name = rows.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return rows.resolveSibling(stem + ending);
    }

    private static void write(Path file, JsonNode content) {
        try {
            Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        } catch (IOException e) {
            throw LauncherException.failure("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
