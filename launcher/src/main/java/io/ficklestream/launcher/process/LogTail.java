package io.ficklestream.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log file, for a message to a person. */
final class LogTail {

    private static final int LINES = 12;
    private static final int LONGEST_LINE = 400;

    private LogTail() {}

    /** The last lines, each indented; a sentence when the log cannot be read. */
    static String of(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(LogTail::shortened)
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "  (the log cannot be read: " + e.getMessage() + ")";
        }
    }

    private static String shortened(String line) {
        return "  " + (line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "..." : line);
    }
}
