package io.ficklestream.benchmarks.suite;

import io.ficklestream.benchmarks.kernels.ExtractionBenchmark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The paper's forms and ours. A quick run measures the paper's with few selections; their cost is linear in the number,
 * which the growth table checks. A full run measures all 200.
 */
final class ExtractionCases {
    private static final List<String> PAPER_FORMS = List.of("naive", "expanded");
    private static final int ALL = 200;

    private ExtractionCases() {}

    static List<BenchmarkCase> full() {
        List<BenchmarkCase> cases = new ArrayList<>();
        for (int side : new int[] {21, 41}) {
            cases.add(closed(side, 64));
            PAPER_FORMS.forEach(form -> cases.add(paper(form, side, 64, ALL)));
        }
        PAPER_FORMS.forEach(form -> cases.add(paper(form, 21, 64, 20)));
        cases.add(closed(41, 512));
        PAPER_FORMS.forEach(form -> cases.add(paper(form, 41, 512, 20)));
        return cases;
    }

    static List<BenchmarkCase> quick() {
        List<BenchmarkCase> cases = new ArrayList<>();
        cases.add(closed(21, 64));
        PAPER_FORMS.forEach(form -> cases.add(paper(form, 21, 64, 5)));
        PAPER_FORMS.forEach(form -> cases.add(paper(form, 21, 64, 20)));
        cases.add(closed(41, 64));
        PAPER_FORMS.forEach(form -> cases.add(paper(form, 41, 64, 20)));
        return cases;
    }

    private static BenchmarkCase closed(int side, int channels) {
        return BenchmarkCase.brisk(
                ExtractionBenchmark.class, "closed", Map.of("side", side, "channels", channels, "selections", ALL));
    }

    private static BenchmarkCase paper(String form, int side, int channels, int selections) {
        return BenchmarkCase.slow(
                ExtractionBenchmark.class, form, Map.of("side", side, "channels", channels, "selections", selections));
    }
}
