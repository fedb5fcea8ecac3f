package io.ficklestream.launcher.evaluation;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.submit.CsvTable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The photographs of a split: a text file with an id a line, or a CSV file with the columns {@code id} and
 * {@code split}, of which a split is named.
 */
final class SplitFile {

    private static final String CSV = ".csv";
    private static final String COMMENT = "#";

    private SplitFile() {}

    /** The ids in the order of the file, none twice, at least one. */
    static Set<String> read(Path file, Optional<String> splitName) {
        Set<String> ids = isTable(file) ? ofTable(file, splitName) : ofText(file, splitName);
        if (ids.isEmpty()) {
            throw LauncherException.badInput(file + " names no photograph");
        }
        return ids;
    }

    private static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(CSV);
    }

    private static Set<String> ofTable(Path file, Optional<String> splitName) {
        String wanted = splitName.orElseThrow(() -> LauncherException.badInput(
                file + " is a table: say with --split-name which value of its column 'split' counts"));
        Set<String> ids = new LinkedHashSet<>();
        Set<String> splits = new TreeSet<>();
        CsvTable.read(file, List.of("id", "split"), row -> {
            splits.add(row.cell("split"));
            if (row.cell("split").equals(wanted)) {
                ids.add(row.cell("id"));
            }
        });
        if (!splits.contains(wanted)) {
            throw LauncherException.badInput(
                    file + " has no split '" + wanted + "'; it has " + String.join(", ", splits));
        }
        return ids;
    }

    private static Set<String> ofText(Path file, Optional<String> splitName) {
        if (splitName.isPresent()) {
            throw LauncherException.badInput("--split-name is for tables: " + file
                    + " is read as text with an id a line (a table's name ends with .csv)");
        }
        Set<String> ids = new LinkedHashSet<>();
        lines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                .forEach(ids::add);
        return ids;
    }

    private static List<String> lines(Path file) {
        if (!Files.isRegularFile(file)) {
            throw LauncherException.badInput("no such file: " + file);
        }
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw LauncherException.badInput(file + " is not UTF-8 text, so it cannot be a list of ids", e);
        } catch (IOException e) {
            throw LauncherException.badInput("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
