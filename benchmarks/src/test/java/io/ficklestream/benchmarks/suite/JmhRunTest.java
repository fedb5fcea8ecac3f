package io.ficklestream.benchmarks.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.benchmarks.kernels.CrfBenchmark;
import io.ficklestream.benchmarks.kernels.ExtractionBenchmark;
import io.ficklestream.benchmarks.kernels.GrowingBenchmark;
import io.ficklestream.benchmarks.kernels.SelectionBenchmark;
import io.ficklestream.benchmarks.report.Measurement;
import io.ficklestream.benchmarks.suite.Effort.Schedule;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.vision.crf.CrfFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JmhRunTest {

    /** Inside this JVM and as short as can be: shows that everything runs, measures nothing. */
    private static final Effort SMOKE = new Effort("smoke", new Schedule(0, 1, 3, 5), new Schedule(0, 0, 1, 1));

    @TempDir
    Path folder;

    static Stream<BenchmarkCase> smallCases() {
        Map<String, Integer> small = Map.of("side", 7, "channels", 2, "selections", 3, "window", 3);
        return Stream.of(
                smallSelection(),
                smallSelection().with("threads", 2),
                smallSelection().with("implementation", "GAPS"),
                BenchmarkCase.brisk(ExtractionBenchmark.class, "naive", small),
                BenchmarkCase.brisk(ExtractionBenchmark.class, "expanded", small),
                BenchmarkCase.brisk(ExtractionBenchmark.class, "closed", small),
                smallCrf(CrfFilter.AUTOMATIC),
                smallCrf(CrfFilter.LATTICE),
                smallCrf(CrfFilter.CLUSTERED).with("threads", 2),
                smallCrf(CrfFilter.EXACT),
                smallCrf(CrfFilter.LATTICE).with("implementation", "ROWS"),
                BenchmarkCase.brisk(GrowingBenchmark.class, "grow", Map.of("side", 7, "labels", 3)));
    }

    private static BenchmarkCase smallSelection() {
        return BenchmarkCase.brisk(SelectionBenchmark.class, "accumulate", Map.of("side", 7, "selections", 5));
    }

    /** With plain kernels: this JVM was started without the vector module. */
    private static BenchmarkCase smallCrf(CrfFilter filter) {
        Map<String, Object> small = Map.of("size", "20x15", "labels", 3, "filter", filter);
        return BenchmarkCase.brisk(CrfBenchmark.class, "infer", small).with("kernels", "plain");
    }

    @ParameterizedTest
    @MethodSource("smallCases")
    void everyBenchmarkRunsAndHasFigures(BenchmarkCase benchmark) {
        try (JmhRun jmh = new JmhRun(SMOKE, folder.resolve("jmh.log"))) {
            // When
            List<Measurement> rows = jmh.measure(benchmark);

            // Then
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.benchmark()).isEqualTo(benchmark.name());
                assertThat(row.params()).containsAllEntriesOf(benchmark.params());
                assertThat(row.figures().median()).isFinite().isPositive();
                assertThat(row.figures().iterations()).isEqualTo(3);
                assertThat(row.figures().unit()).endsWith("s/op");
                assertThat(row.allocBytesPerOp().orElseThrow()).isFinite().isNotNegative();
            });
        }
    }

    @Test
    void whatCannotBeMeasuredIsNamedWithTheLog() {
        BenchmarkCase broken = smallCrf(CrfFilter.AUTOMATIC).with("size", "small");
        try (JmhRun jmh = new JmhRun(SMOKE, folder.resolve("jmh.log"))) {
            assertThatThrownBy(() -> jmh.measure(broken))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining("Crf.infer filter=AUTOMATIC kernels=plain labels=3 size=small")
                    .hasMessageContaining("jmh.log");
        }
        assertThat(folder.resolve("jmh.log")).content().contains("NumberFormatException");
    }

    @Test
    void figuresOfKernelsThatAreNotThereAreRefused() {
        BenchmarkCase elsewhere = smallCrf(CrfFilter.AUTOMATIC).with("kernels", "vector");
        try (JmhRun jmh = new JmhRun(SMOKE, folder.resolve("jmh.log"))) {
            assertThatThrownBy(() -> jmh.measure(elsewhere)).isInstanceOf(LauncherException.class);
        }
        assertThat(folder.resolve("jmh.log")).content().contains("wanted kernels=vector");
    }
}
