package io.ficklestream.benchmarks.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.benchmarks.report.Growth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

class KernelSuiteTest {

    static Stream<Effort> efforts() {
        return Stream.of(Effort.FULL, Effort.QUICK);
    }

    @ParameterizedTest
    @MethodSource("efforts")
    void everyCaseNamesABenchmarkAndParametersItHas(Effort effort) {
        for (BenchmarkCase benchmark : KernelSuite.cases(effort)) {
            // When
            List<String> benchmarks = Arrays.stream(benchmark.type().getMethods())
                    .filter(method -> method.isAnnotationPresent(Benchmark.class))
                    .map(method -> method.getName())
                    .toList();
            List<String> params = Arrays.stream(benchmark.type().getFields())
                    .filter(field -> field.isAnnotationPresent(Param.class))
                    .map(field -> field.getName())
                    .toList();

            // Then: JMH itself ignores parameters that do not exist
            assertThat(benchmarks).contains(benchmark.method());
            assertThat(params).containsAll(benchmark.params().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("efforts")
    void noCaseIsMeasuredTwice(Effort effort) {
        assertThat(KernelSuite.cases(effort))
                .extracting(benchmark -> benchmark.name() + benchmark.allParams())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"vector, [--add-modules=jdk.incubator.vector]", "plain, []"})
    void onlyCasesOfVectorKernelsHaveTheModule(String kernels, String flags) {
        List<BenchmarkCase> all = Stream.of(Effort.FULL, Effort.QUICK)
                .flatMap(effort -> KernelSuite.cases(effort).stream())
                .filter(benchmark -> kernels.equals(benchmark.allParams().get("kernels")))
                .toList();

        assertThat(all)
                .isNotEmpty()
                .allSatisfy(benchmark -> assertThat(benchmark.jvmFlags()).hasToString(flags));
    }

    @Test
    void casesOfOtherBenchmarksNeedNoFlags() {
        assertThat(KernelSuite.cases(Effort.FULL).get(0).jvmFlags()).isEmpty();
    }

    @Test
    void namesAreShort() {
        assertThat(KernelSuite.cases(Effort.QUICK).get(0).title())
                .isEqualTo("Selection.accumulate classes=1 selections=200 side=41");
    }

    @Test
    void theToleranceOfGrowthIsStated() {
        assertThat(Growth.TOLERANCE).isEqualTo(0.2);
    }
}
