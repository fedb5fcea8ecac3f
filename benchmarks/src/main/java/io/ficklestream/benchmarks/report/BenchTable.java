package io.ficklestream.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The report's table for people. Parameters that a benchmark has the same in all rows stand below it. */
public final class BenchTable {
    private final List<Measurement> rows;
    private final Map<String, Map<String, String>> constants = new TreeMap<>();
    private final Set<String> moreColumns = new LinkedHashSet<>();

    public BenchTable(List<Measurement> rows) {
        this.rows = rows;
        rows.forEach(row -> constants.computeIfAbsent(row.benchmark(), this::constants));
        rows.forEach(row -> row.more().forEach((name, value) -> {
            if (value instanceof Number) {
                moreColumns.add(name);
            }
        }));
    }

    private Map<String, String> constants(String benchmark) {
        List<Measurement> members =
                rows.stream().filter(row -> row.benchmark().equals(benchmark)).toList();
        Map<String, String> same = new TreeMap<>();
        if (members.size() > 1) {
            members.get(0).params().forEach((name, value) -> {
                if (members.stream().allMatch(row -> row.has(Map.of(name, value)))) {
                    same.put(name, value);
                }
            });
        }
        return same;
    }

    /** The table, then what is constant in it. */
    public List<String> lines() {
        List<String> header = new ArrayList<>(List.of("benchmark", "parameters", "median", "MAD", "unit", "alloc/op"));
        header.addAll(moreColumns);
        TextTable table = new TextTable(header);
        rows.forEach(row -> table.add(cells(row)));
        List<String> lines = new ArrayList<>(table.lines());
        new LinkedHashMap<>(constants).forEach((benchmark, same) -> {
            if (!same.isEmpty()) {
                lines.add("  " + benchmark + ": all with " + text(same));
            }
        });
        return lines;
    }

    private List<String> cells(Measurement row) {
        Map<String, String> varying = new TreeMap<>(row.params());
        varying.keySet().removeAll(new TreeSet<>(constants.get(row.benchmark()).keySet()));
        List<String> cells = new ArrayList<>(List.of(
                row.benchmark(),
                text(varying),
                Numbers.text(row.figures().median()),
                Numbers.text(row.figures().error()),
                row.figures().unit(),
                row.allocBytesPerOp().isPresent()
                        ? Numbers.bytes(row.allocBytesPerOp().getAsDouble())
                        : ""));
        for (String column : moreColumns) {
            cells.add(row.more().get(column) instanceof Number number ? Numbers.text(number.doubleValue()) : "");
        }
        return cells;
    }

    private static String text(Map<String, String> params) {
        return params.entrySet().stream()
                .map(param -> param.getKey() + "=" + param.getValue())
                .collect(Collectors.joining(" "));
    }
}
