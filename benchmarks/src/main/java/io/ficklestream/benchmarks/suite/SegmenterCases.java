package io.ficklestream.benchmarks.suite;

import io.ficklestream.benchmarks.kernels.SegmenterBenchmark;
import io.ficklestream.networks.segmenter.BackboneTraining.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A training step beside the forward pass of what learns, and how both grow with the batch. */
final class SegmenterCases {
    private SegmenterCases() {}

    static List<BenchmarkCase> full() {
        List<BenchmarkCase> cases = new ArrayList<>();
        for (Part part : List.of(Part.NONE, Part.LAST_STAGE)) {
            for (int batch : new int[] {1, 2, 4, 8}) {
                cases.addAll(pair(part, batch));
            }
        }
        return cases;
    }

    static List<BenchmarkCase> quick() {
        return pair(Part.NONE, 1);
    }

    private static List<BenchmarkCase> pair(Part part, int batch) {
        Map<String, ?> params = Map.of("part", part, "batch", batch);
        return List.of(
                BenchmarkCase.slow(SegmenterBenchmark.class, "forward", params),
                BenchmarkCase.slow(SegmenterBenchmark.class, "step", params));
    }
}
