package io.ficklestream.launcher.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines of text in columns as wide as their widest cell.
 *
 * @param columns how each column is aligned
 * @param rows cells, as many in each row as there are columns
 */
public record TextTable(List<Align> columns, List<List<String>> rows) {

    private static final String BETWEEN_COLUMNS = "  ";

    /** Where the cells of a column stand. */
    public enum Align {
        LEFT,
        RIGHT
    }

    public TextTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells in a table of " + columns.size() + " columns: " + row);
            }
        }
    }

    /** One line a row, without blanks at its end. */
    public List<String> lines() {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(row.get(column), columns.get(column), widths[column]))
                .collect(Collectors.joining(BETWEEN_COLUMNS))
                .stripTrailing();
    }

    private static String padded(String cell, Align align, int width) {
        return width == 0
                ? cell
                : String.format(Locale.ROOT, "%" + (align == Align.LEFT ? "-" : "") + width + "s", cell);
    }
}
