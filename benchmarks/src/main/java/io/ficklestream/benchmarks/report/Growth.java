package io.ficklestream.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the cost of one benchmark grows with one parameter while the others stay.
 *
 * @param benchmark its name
 * @param factor the parameter that grows
 * @param fixed the others
 * @param rows at least two, the factor ascending
 */
public record Growth(String benchmark, String factor, Map<String, String> fixed, List<Measurement> rows) {

    /** What noise and caches may add before growth counts as worse than linear. */
    public static final double TOLERANCE = 0.2;

    public Growth {
        rows = rows.stream()
                .sorted(Comparator.comparingDouble(row -> work(row, factor)))
                .toList();
    }

    /** Every series that some rows make up. */
    public static List<Growth> in(List<Measurement> rows) {
        Map<Growth, List<Measurement>> series = new LinkedHashMap<>();
        for (Measurement row : rows) {
            for (String factor : row.params().keySet()) {
                if (Work.FACTORS.contains(factor)) {
                    series.computeIfAbsent(name(row, factor), name -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        List<Growth> found = new ArrayList<>();
        series.forEach((name, members) -> {
            if (members.size() > 1) {
                found.add(new Growth(name.benchmark, name.factor, name.fixed, members));
            }
        });
        found.sort(Comparator.comparing(Growth::benchmark).thenComparing(Growth::factor));
        return found;
    }

    private static Growth name(Measurement row, String factor) {
        Map<String, String> fixed = new TreeMap<>(row.params());
        fixed.remove(factor);
        return new Growth(row.benchmark(), factor, fixed, List.of());
    }

    private static double work(Measurement row, String factor) {
        return Work.of(factor, row.params().get(factor));
    }

    /** The values of the factor. */
    public List<String> values() {
        return rows.stream().map(row -> row.params().get(factor)).toList();
    }

    /** How many times more work the last row has than the first. */
    public double workRatio() {
        return work(last(), factor) / work(rows.get(0), factor);
    }

    /** How many times longer it takes. */
    public double timeRatio() {
        return last().figures().median() / rows.get(0).figures().median();
    }

    private Measurement last() {
        return rows.get(rows.size() - 1);
    }

    /** Whether the time grows no faster than the work, within {@link #TOLERANCE}. */
    public boolean isLinearOrBetter() {
        return timeRatio() <= workRatio() * (1 + TOLERANCE);
    }

    /** The finding in words. */
    public String verdict() {
        return isLinearOrBetter() ? "linear or better" : "worse than linear";
    }
}
