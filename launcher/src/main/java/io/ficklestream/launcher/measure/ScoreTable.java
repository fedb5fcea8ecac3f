package io.ficklestream.launcher.measure;

import io.ficklestream.launcher.output.TextTable;
import io.ficklestream.launcher.output.TextTable.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Figures by class, in percent, as people read them: a row a class and the mean as the last row.
 *
 * @param classes names of the rows
 * @param columns what was measured
 */
public record ScoreTable(List<String> classes, List<Column> columns) {

    /** Stands where there is nothing to measure. */
    private static final String NO_FIGURE = "-";

    /**
     * A column.
     *
     * @param heading what it shows; a line break begins a second line of the heading
     * @param values one a class, 0..1, NaN where there is none
     * @param mean over the classes
     */
    public record Column(String heading, List<Double> values, double mean) {}

    /**
     * A row of text.
     *
     * @param name the class
     * @param cells percent by column
     */
    public record Row(String name, List<String> cells) {}

    public ScoreTable {
        classes = List.copyOf(classes);
        columns = List.copyOf(columns);
    }

    /** Intersection over union in each of {@code scores}, which are of the same classes. */
    public static Column iou(String heading, Scores scores) {
        return new Column(heading, scores.iou(), scores.meanIou());
    }

    /** Everything about one comparison; precision and recall have their mean over the foreground. */
    public static ScoreTable whole(Scores scores) {
        return new ScoreTable(
                scores.classes(),
                List.of(
                        iou("IoU", scores),
                        new Column("precision", scores.precision(), scores.meanPrecision()),
                        new Column("recall", scores.recall(), scores.meanRecall())));
    }

    /** The rows, the mean last. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            int row = i;
            rows.add(row(classes.get(i), column -> column.values().get(row)));
        }
        rows.add(row("mean", Column::mean));
        return rows;
    }

    private Row row(String name, Function<Column, Double> figure) {
        return new Row(
                name,
                columns.stream().map(column -> percent(figure.apply(column))).toList());
    }

    /** A share in percent with one decimal, or a dash where there is none. */
    public static String percent(double share) {
        return Double.isNaN(share) ? NO_FIGURE : String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    /** The table as lines of text. */
    public List<String> lines() {
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        columns.forEach(column -> aligns.add(Align.RIGHT));
        List<List<String>> cells = new ArrayList<>(headings());
        rows().forEach(row -> cells.add(
                Stream.concat(Stream.of(row.name()), row.cells().stream()).toList()));
        return new TextTable(aligns, cells).lines();
    }

    /** Headings stand at the bottom of as many lines as the longest of them has. */
    private List<List<String>> headings() {
        List<List<String>> split = new ArrayList<>(List.of(List.of("class")));
        columns.forEach(column -> split.add(column.heading().lines().toList()));
        int height = split.stream().mapToInt(List::size).max().orElse(1);
        List<List<String>> lines = new ArrayList<>();
        for (int line = height; line > 0; line--) {
            int fromBottom = line;
            lines.add(split.stream().map(heading -> lineOf(heading, fromBottom)).toList());
        }
        return lines;
    }

    private static String lineOf(List<String> heading, int fromBottom) {
        return fromBottom > heading.size() ? "" : heading.get(heading.size() - fromBottom);
    }
}
