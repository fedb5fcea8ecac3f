package io.ficklestream.benchmarks.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of the report.
 *
 * @param benchmark the benchmark's name
 * @param params its parameters by name
 * @param figures median and spread
 * @param allocBytesPerOp allocated in one operation; empty where that was not measured
 * @param more further figures by name, ratios among them, in the order of the report
 */
public record Measurement(
        String benchmark,
        SortedMap<String, String> params,
        Figures figures,
        OptionalDouble allocBytesPerOp,
        Map<String, Object> more) {

    private static final String THREADS = "threads";

    public Measurement {
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /** A row without further figures. */
    public static Measurement of(
            String benchmark, Map<String, String> params, Figures figures, OptionalDouble allocBytesPerOp) {
        return new Measurement(benchmark, new TreeMap<>(params), figures, allocBytesPerOp, Map.of());
    }

    /** The same row with one more figure. */
    public Measurement with(String name, Object value) {
        Map<String, Object> extended = new LinkedHashMap<>(more);
        extended.put(name, value);
        return new Measurement(benchmark, params, figures, allocBytesPerOp, extended);
    }

    /** Threads that one operation uses. */
    public int threads() {
        return Integer.parseInt(params.getOrDefault(THREADS, "1"));
    }

    /** Whether this row's parameters have all these values. */
    public boolean has(Map<String, String> wanted) {
        return params.entrySet().containsAll(wanted.entrySet());
    }
}
