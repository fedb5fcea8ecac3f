package io.ficklestream.benchmarks.suite;

import static io.ficklestream.benchmarks.kernels.CrfKernels.PARAMETER;
import static io.ficklestream.benchmarks.kernels.CrfKernels.PLAIN;

import io.ficklestream.benchmarks.kernels.CrfBenchmark;
import io.ficklestream.benchmarks.kernels.CrfImplementation;
import io.ficklestream.vision.crf.CrfFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The dense CRF on photographs and on grids such as training uses, and how its cost grows. */
final class CrfCases {
    private static final String GRID = "41x41";
    private static final String SQUARE = "321x321";
    private static final String LARGE = "500x375";
    private static final String SMALL = "161x161";
    private static final String FILTER = "filter";
    private static final String THREADS = "threads";

    private CrfCases() {}

    static List<BenchmarkCase> full() {
        List<BenchmarkCase> cases = new ArrayList<>();
        photographs(SQUARE, cases);
        photographs(LARGE, cases);
        lattice(cases);
        growth(cases);
        cases.add(sample());
        grids(cases);
        return cases;
    }

    private static void photographs(String size, List<BenchmarkCase> cases) {
        for (int labels : new int[] {21, 4, 3}) {
            cases.add(photograph(size, labels, 10));
        }
        cases.add(photograph(size, 21, 10).with(THREADS, 2));
        for (int labels : new int[] {21, 4}) {
            cases.add(photograph(size, labels, 10).with(PARAMETER, PLAIN));
        }
    }

    private static void lattice(List<BenchmarkCase> cases) {
        BenchmarkCase vector = photograph(SQUARE, 21, 10).with(FILTER, CrfFilter.LATTICE);
        cases.add(vector);
        cases.add(vector.with(PARAMETER, PLAIN));
        for (int labels : new int[] {21, 4}) {
            cases.add(superseded(labels));
        }
    }

    private static void growth(List<BenchmarkCase> cases) {
        for (int labels : new int[] {8, 2}) {
            cases.add(photograph(SQUARE, labels, 10));
        }
        for (int labels : new int[] {21, 3}) {
            cases.add(photograph(SQUARE, labels, 5));
            cases.add(photograph(SQUARE, labels, 1));
        }
        cases.add(photograph(SMALL, 4, 10));
    }

    /** All ways at sizes around the one up to which all pairs are the fastest. */
    private static void grids(List<BenchmarkCase> cases) {
        for (int labels : new int[] {21, 7, 3}) {
            cases.add(grid(GRID, labels, CrfFilter.LATTICE));
            bothSidesOfTheSwitch(GRID, labels, cases);
        }
        for (String size : List.of("24x24", "32x32", "64x48")) {
            bothSidesOfTheSwitch(size, 3, cases);
        }
        for (int labels : new int[] {21, 3}) {
            cases.add(grid(GRID, labels, CrfFilter.AUTOMATIC));
        }
    }

    private static void bothSidesOfTheSwitch(String size, int labels, List<BenchmarkCase> cases) {
        cases.add(grid(size, labels, CrfFilter.CLUSTERED));
        cases.add(grid(size, labels, CrfFilter.EXACT));
    }

    static List<BenchmarkCase> quick() {
        return List.of(
                photograph(SQUARE, 21, 10),
                photograph(SQUARE, 21, 10).with(THREADS, 2),
                photograph(SQUARE, 21, 10).with(PARAMETER, PLAIN),
                photograph(SQUARE, 21, 10).with(FILTER, CrfFilter.LATTICE),
                superseded(21),
                photograph(SQUARE, 4, 10),
                photograph(SQUARE, 4, 1),
                photograph(SMALL, 4, 10),
                photograph(LARGE, 4, 10),
                sample(),
                grid(GRID, 3, CrfFilter.CLUSTERED),
                grid(GRID, 3, CrfFilter.EXACT));
    }

    private static BenchmarkCase photograph(String size, int labels, int iterations) {
        return BenchmarkCase.slow(
                CrfBenchmark.class, "infer", Map.of("size", size, "labels", labels, "iterations", iterations));
    }

    /** Named as what it is, the lattice in plain Java. */
    private static BenchmarkCase superseded(int labels) {
        return photograph(SQUARE, labels, 10)
                .with(FILTER, CrfFilter.LATTICE)
                .with(PARAMETER, PLAIN)
                .with("implementation", CrfImplementation.ROWS);
    }

    private static BenchmarkCase sample() {
        return BenchmarkCase.slow(CrfBenchmark.class, "infer", Map.of("size", SQUARE, "labels", 3, "scene", "chelsea"));
    }

    private static BenchmarkCase grid(String size, int labels, CrfFilter filter) {
        return BenchmarkCase.brisk(
                CrfBenchmark.class,
                "infer",
                Map.of("size", size, "labels", labels, "preset", "DSRG_TRAINING", FILTER, filter));
    }
}
