package io.ficklestream.benchmarks.suite;

import io.ficklestream.benchmarks.kernels.CrfBenchmark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The dense CRF on photographs and on the training grid, and how its cost grows. */
final class CrfCases {
    private static final String GRID = "41x41";
    private static final String SQUARE = "321x321";
    private static final String LARGE = "500x375";

    private CrfCases() {}

    static List<BenchmarkCase> full() {
        List<BenchmarkCase> cases = new ArrayList<>();
        for (String size : List.of(SQUARE, LARGE)) {
            for (int labels : new int[] {21, 4, 3}) {
                cases.add(photograph(size, labels, 10));
            }
        }
        for (int labels : new int[] {8, 2}) {
            cases.add(photograph(SQUARE, labels, 10));
        }
        for (int labels : new int[] {21, 3}) {
            cases.add(photograph(SQUARE, labels, 5));
            cases.add(photograph(SQUARE, labels, 1));
        }
        cases.add(photograph("161x161", 4, 10));
        cases.add(sample());
        cases.add(grid(21));
        cases.add(grid(3));
        return cases;
    }

    static List<BenchmarkCase> quick() {
        return List.of(
                photograph(SQUARE, 21, 10),
                photograph(SQUARE, 4, 10),
                photograph(SQUARE, 3, 10),
                photograph(SQUARE, 3, 1),
                photograph("161x161", 4, 10),
                photograph(LARGE, 4, 10),
                sample(),
                grid(21),
                grid(3));
    }

    private static BenchmarkCase photograph(String size, int labels, int iterations) {
        return BenchmarkCase.slow(
                CrfBenchmark.class, "infer", Map.of("size", size, "labels", labels, "iterations", iterations));
    }

    private static BenchmarkCase sample() {
        return BenchmarkCase.slow(CrfBenchmark.class, "infer", Map.of("size", SQUARE, "labels", 3, "scene", "chelsea"));
    }

    private static BenchmarkCase grid(int labels) {
        return BenchmarkCase.brisk(
                CrfBenchmark.class, "infer", Map.of("size", GRID, "labels", labels, "preset", "DSRG_TRAINING"));
    }
}
