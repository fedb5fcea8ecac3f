package io.ficklestream.benchmarks.report;

import java.util.List;

/**
 * How many times faster the current implementation is than the fastest superseded one on the same input. Superseded ones
 * know one way only, so they stand beside all ways of the current one.
 */
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
                .filter(other -> InputParameters.of(other.params()).equals(InputParameters.of(row.params())))
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
}
