package io.ficklestream.benchmarks.report;

import java.util.List;

/** Compares rows with what the same run, and another program, took for the same: above 1 is faster than that. */
public final class Ratios {
    private Ratios() {}

    /** The rows with the ratios that can be formed. */
    public static List<Measurement> add(List<Measurement> rows, ReferenceFile reference) {
        return SupersededRatios.add(PaperRatios.add(rows)).stream()
                .map(reference::compare)
                .toList();
    }
}
