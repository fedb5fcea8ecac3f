package io.ficklestream.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How cost grows, for people. */
public final class GrowthTable {
    private GrowthTable() {}

    public static List<String> lines(List<Growth> series) {
        TextTable table = new TextTable(List.of("benchmark", "grows", "at", "work", "time", "verdict"));
        series.forEach(growth -> table.add(List.of(
                growth.benchmark(),
                growth.factor() + " " + String.join(",", growth.values()),
                telling(growth, series),
                String.format(Locale.ROOT, "%.1fx", growth.workRatio()),
                String.format(Locale.ROOT, "%.1fx", growth.timeRatio()),
                growth.verdict())));
        return table.lines();
    }

    /** The fixed parameters that tell this series from others of its benchmark. */
    private static String telling(Growth growth, List<Growth> series) {
        Map<String, String> telling = new TreeMap<>(growth.fixed());
        telling.entrySet()
                .removeIf(param -> series.stream()
                        .filter(other -> other.benchmark().equals(growth.benchmark()))
                        .map(other -> other.fixed().getOrDefault(param.getKey(), param.getValue()))
                        .collect(Collectors.toSet())
                        .equals(Set.of(param.getValue())));
        return telling.entrySet().stream()
                .map(param -> param.getKey() + "=" + param.getValue())
                .collect(Collectors.joining(" "));
    }
}
