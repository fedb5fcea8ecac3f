package io.ficklestream.benchmarks.report;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parameters that say what is computed. The others say only how we compute it: another program, or a former
 * implementation, does not have them.
 */
public final class InputParameters {
    private static final Set<String> WAYS = Set.of("filter", "implementation", "kernels", "threads");

    private InputParameters() {}

    /** Those of the given parameters that say what is computed. */
    public static SortedMap<String, String> of(Map<String, String> params) {
        SortedMap<String, String> input = new TreeMap<>(params);
        input.keySet().removeAll(WAYS);
        return input;
    }
}
