package io.ficklestream.benchmarks.suite;

import io.ficklestream.benchmarks.kernels.SelectionBenchmark;
import io.ficklestream.benchmarks.kernels.SelectionImplementation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Selections on the grids that the network has at output stride 8 and 16, and how their cost grows. */
final class SelectionCases {
    private SelectionCases() {}

    static List<BenchmarkCase> full() {
        List<BenchmarkCase> cases = new ArrayList<>();
        for (int classes : new int[] {1, 2, 3, 5, 20}) {
            cases.add(of(41, classes, 200));
        }
        for (int classes : new int[] {1, 2, 3}) {
            cases.add(of(21, classes, 200));
        }
        cases.add(of(81, 1, 200));
        for (int selections : new int[] {10, 50, 1000}) {
            cases.add(of(41, 1, selections));
        }
        for (int classes : new int[] {1, 3}) {
            cases.add(of(41, classes, 200).with("threads", 2));
            cases.add(superseded(classes));
        }
        return cases;
    }

    static List<BenchmarkCase> quick() {
        return List.of(
                of(41, 1, 200),
                of(41, 2, 200),
                of(41, 3, 200),
                of(41, 20, 200),
                of(21, 1, 200),
                of(81, 1, 200),
                of(41, 1, 10),
                of(41, 1, 1000),
                of(41, 1, 200).with("threads", 2),
                superseded(1),
                superseded(3));
    }

    private static BenchmarkCase superseded(int classes) {
        return of(41, classes, 200).with("implementation", SelectionImplementation.GAPS);
    }

    private static BenchmarkCase of(int side, int classes, int selections) {
        return BenchmarkCase.brisk(
                SelectionBenchmark.class,
                "accumulate",
                Map.of("side", side, "classes", classes, "selections", selections));
    }
}
