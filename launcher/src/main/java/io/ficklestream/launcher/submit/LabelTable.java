package io.ficklestream.launcher.submit;

import io.ficklestream.launcher.LauncherException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A CSV file with the columns {@code id} and {@code labels} (class names separated by spaces), and optionally
 * {@code split}; other columns are ignored.
 */
public final class LabelTable {

    private static final String ID = "id";
    private static final String LABELS = "labels";
    private static final String SPLIT = "split";

    private final Path file;
    private final Map<String, LabelRow> rows = new LinkedHashMap<>();

    private LabelTable(Path file) {
        this.file = file;
    }

    /**
     * Reads a table.
     *
     * @param file the CSV file
     * @param knownClasses the names that may stand in {@code labels}
     * @throws LauncherException naming line and fault when the file is unreadable or says something impossible
     */
    public static LabelTable read(Path file, Collection<String> knownClasses) {
        Set<String> known = new TreeSet<>(knownClasses);
        return read(
                file,
                parsed -> parsed.labels().stream()
                        .filter(label -> !known.contains(label))
                        .findFirst()
                        .map(label -> "unknown label '" + label + "'; known are " + String.join(", ", known)));
    }

    /** Reads a table whose labels somebody else checks. */
    public static LabelTable readUnchecked(Path file) {
        return read(file, parsed -> Optional.empty());
    }

    private static LabelTable read(Path file, Function<LabelRow, Optional<String>> fault) {
        LabelTable table = new LabelTable(file);
        CsvTable.read(file, List.of(ID, LABELS), row -> table.add(parse(row), fault));
        if (table.rows.isEmpty()) {
            throw LauncherException.badInput(file + " has a header and no rows");
        }
        return table;
    }

    private void add(LabelRow parsed, Function<LabelRow, Optional<String>> fault) {
        if (parsed.id().isEmpty()) {
            throw wrong(parsed.line(), "the id is empty");
        }
        fault.apply(parsed).ifPresent(words -> {
            throw wrong(parsed.line(), words);
        });
        LabelRow earlier = rows.putIfAbsent(parsed.id(), parsed);
        if (earlier != null) {
            throw wrong(parsed.line(), "id '" + parsed.id() + "' stands in line " + earlier.line() + " already");
        }
    }

    private static LabelRow parse(CsvTable.Row row) {
        List<String> labels = Arrays.stream(row.cell(LABELS).split("\\s+"))
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
        Optional<String> split = Optional.of(row.cell(SPLIT)).filter(text -> !text.isEmpty());
        return new LabelRow(row.cell(ID), labels, split, row.line());
    }

    private LauncherException wrong(long line, String fault) {
        return LauncherException.badInput("%s, line %d: %s".formatted(file, line, fault));
    }

    /** The labels in a photograph's row; empty if it has no row. */
    public Optional<List<String>> labels(String id) {
        return row(id).map(LabelRow::labels);
    }

    /** The row of a photograph. */
    Optional<LabelRow> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** Whether the photograph belongs to the split. */
    boolean inSplit(String id, String split) {
        return row(id).flatMap(LabelRow::split).filter(split::equals).isPresent();
    }

    /** @throws LauncherException if no row belongs to the split, naming those that exist */
    void requireSplit(String split) {
        Set<String> splits = new TreeSet<>();
        rows.values().forEach(row -> row.split().ifPresent(splits::add));
        if (!splits.contains(split)) {
            throw LauncherException.badInput(
                    splits.isEmpty()
                            ? file + " has no column 'split', so --split " + split + " selects nothing"
                            : file + " has no split '" + split + "'; it has " + String.join(", ", splits));
        }
    }
}
