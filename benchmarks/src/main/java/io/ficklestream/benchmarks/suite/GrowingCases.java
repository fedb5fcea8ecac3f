package io.ficklestream.benchmarks.suite;

import io.ficklestream.benchmarks.kernels.GrowingBenchmark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Region growing with the labels of one class or two and of all, and how its cost grows. */
final class GrowingCases {
    private GrowingCases() {}

    static List<BenchmarkCase> full() {
        List<BenchmarkCase> cases = new ArrayList<>();
        for (int labels : new int[] {3, 21}) {
            for (int side : new int[] {21, 41, 81}) {
                cases.add(of(side, labels));
            }
        }
        return cases;
    }

    static List<BenchmarkCase> quick() {
        return List.of(of(21, 21), of(41, 21), of(41, 3));
    }

    private static BenchmarkCase of(int side, int labels) {
        return BenchmarkCase.brisk(GrowingBenchmark.class, "grow", Map.of("side", side, "labels", labels));
    }
}
