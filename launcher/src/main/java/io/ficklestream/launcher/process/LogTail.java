package io.ficklestream.launcher.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log file, for a message to a person; a service's JSON lines are shown as sentences. */
final class LogTail {

    private static final int LINES = 12;
    private static final int LONGEST_LINE = 600;
    private static final ObjectMapper JSON = new ObjectMapper();

    private LogTail() {}

    /** The last lines, each indented; a sentence when the log cannot be read. */
    static String of(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
            return String.join("\n", last.stream().map(LogTail::readable).toList());
        } catch (IOException e) {
            return "  (the log cannot be read: " + e.getMessage() + ")";
        }
    }

    private static String readable(String line) {
        String text = line.startsWith("{") ? sentence(line) : line;
        return "  " + (text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + "..." : text);
    }

    /** What is wrong stands at the end of the chain; what is before it says only what did not come about. */
    private static JsonNode rootCause(JsonNode exception) {
        JsonNode cause = exception.at("/causedBy/exception");
        return cause.isObject() ? rootCause(cause) : exception;
    }

    private static String sentence(String json) {
        try {
            JsonNode entry = JSON.readTree(json);
            if (!entry.hasNonNull("message")) {
                return json;
            }
            JsonNode cause = rootCause(entry.path("exception")).path("message");
            return entry.path("level").asText() + " " + entry.get("message").asText()
                    + (cause.isTextual() ? ": " + cause.asText() : "");
        } catch (JsonProcessingException e) {
            return json;
        }
    }
}
