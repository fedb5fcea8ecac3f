package io.ficklestream.benchmarks.report;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Rows for tests. */
final class Rows {
    private Rows() {}

    static Measurement row(String benchmark, double millis, Object... params) {
        Map<String, String> byName = new TreeMap<>();
        for (int i = 0; i < params.length; i += 2) {
            byName.put(params[i].toString(), params[i + 1].toString());
        }
        Figures figures = Figures.of(new double[] {millis, millis, millis}, "ms/op");
        return Measurement.of(benchmark, byName, figures, OptionalDouble.of(1024));
    }
}
