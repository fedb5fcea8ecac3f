package io.ficklestream.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many times faster the current implementation is than the fastest superseded one with the same parameters. */
final class SupersededRatios {
    private static final String IMPLEMENTATION = "implementation";
    private static final String CURRENT = "CURRENT";

    private SupersededRatios() {}

    static List<Measurement> add(List<Measurement> rows) {
        return rows.stream().map(row -> added(row, rows)).toList();
    }

    private static Measurement added(Measurement row, List<Measurement> all) {
        if (!isCurrent(row)) {
            return row;
        }
        return all.stream()
                .filter(other -> other.benchmark().equals(row.benchmark()) && !isCurrent(other))
                .filter(other -> withoutImplementation(other).equals(withoutImplementation(row)))
                .mapToDouble(other -> other.figures().median() / row.figures().median())
                .min()
                .stream()
                .mapToObj(ratio -> row.with("ratioToSuperseded", ratio))
                .findFirst()
                .orElse(row);
    }

    private static boolean isCurrent(Measurement row) {
        return CURRENT.equals(row.params().get(IMPLEMENTATION));
    }

    private static Map<String, String> withoutImplementation(Measurement row) {
        Map<String, String> others = new TreeMap<>(row.params());
        others.remove(IMPLEMENTATION);
        return others;
    }
}
