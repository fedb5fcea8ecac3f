package io.ficklestream.benchmarks.suite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The kernel cases of a run. A new benchmark adds its cases here. */
public final class KernelSuite {
    private KernelSuite() {}

    /** All cases, none twice, in the order of the report. */
    public static List<BenchmarkCase> cases(Effort effort) {
        boolean full = effort.equals(Effort.FULL);
        Set<BenchmarkCase> cases = new LinkedHashSet<>();
        cases.addAll(full ? SelectionCases.full() : SelectionCases.quick());
        cases.addAll(full ? ExtractionCases.full() : ExtractionCases.quick());
        cases.addAll(full ? CrfCases.full() : CrfCases.quick());
        cases.addAll(full ? GrowingCases.full() : GrowingCases.quick());
        cases.addAll(full ? SegmenterCases.full() : SegmenterCases.quick());
        return new ArrayList<>(cases);
    }
}
