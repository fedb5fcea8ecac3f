package io.ficklestream.benchmarks.suite;

import io.ficklestream.benchmarks.kernels.SegmenterBenchmark;
import io.ficklestream.networks.segmenter.BackboneTraining.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A training step beside the forward pass of what learns, and how both grow with the batch. */
final class SegmenterCases {
    private SegmenterCases() {}

    static List<BenchmarkCase> full() {
        List<BenchmarkCase> cases = new ArrayList<>(of(Part.NONE, 1, 2, 4, 8));
        cases.addAll(of(Part.LAST_STAGE, 1, 2, 4, 8));
        return cases;
    }

    static List<BenchmarkCase> quick() {
        List<BenchmarkCase> cases = new ArrayList<>(of(Part.NONE, 1, 4));
        cases.addAll(of(Part.LAST_STAGE, 1));
        return cases;
    }

    private static List<BenchmarkCase> of(Part part, int... batches) {
        return Arrays.stream(batches)
                .boxed()
                .flatMap(batch -> pair(part, batch).stream())
                .toList();
    }

    private static List<BenchmarkCase> pair(Part part, int batch) {
        Map<String, ?> params = Map.of("part", part, "batch", batch);
        return List.of(
                BenchmarkCase.slow(SegmenterBenchmark.class, "forward", params),
                BenchmarkCase.slow(SegmenterBenchmark.class, "step", params));
    }
}
