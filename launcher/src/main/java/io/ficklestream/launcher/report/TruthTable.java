package io.ficklestream.launcher.report;

import java.util.List;
import java.util.Locale;

/**
 * Intersection over union of the masks with given ones.
 *
 * @param images how many photographs had a given mask
 * @param rows one for each class, background first
 * @param meanBefore mean over the classes before the CRF
 * @param mean mean over the classes
 */
public record TruthTable(int images, List<Row> rows, double meanBefore, double mean) {

    /**
     * One class. A class that occurs neither in the given masks nor in ours has no figure (NaN).
     *
     * @param name the class
     * @param before intersection over union before the CRF, 0..1
     * @param after intersection over union, 0..1
     */
    public record Row(String name, double before, double after) {

        public String beforeText() {
            return percent(before);
        }

        public String afterText() {
            return percent(after);
        }
    }

    public TruthTable {
        rows = List.copyOf(rows);
    }

    public String meanBeforeText() {
        return percent(meanBefore);
    }

    public String meanText() {
        return percent(mean);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    /** The table as lines of text. */
    public List<String> lines() {
        java.util.ArrayList<String> lines = new java.util.ArrayList<>();
        lines.add(line("class", "IoU before CRF", "IoU"));
        rows.forEach(row -> lines.add(line(row.name(), row.beforeText(), row.afterText())));
        lines.add(line("mean", meanBeforeText(), meanText()));
        return lines;
    }

    private static String line(String name, String before, String after) {
        return "  %-12s %14s %8s".formatted(name, before, after);
    }
}
