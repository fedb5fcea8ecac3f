package io.ficklestream.benchmarks.suite;

import io.ficklestream.benchmarks.report.Figures;
import io.ficklestream.benchmarks.report.Measurement;
import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs cases one by one with JMH, whose own words go to a log file. */
public final class JmhRun implements AutoCloseable {
    /** Flags of the measured JVMs: the services' collector, and room for the largest case. */
    public static final List<String> JVM_FLAGS =
            List.of("-Xms1g", "-Xmx2g", "-XX:+UseSerialGC", "-Djava.awt.headless=true");

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Effort effort;
    private final Path log;
    private final PrintStream jmhSays;

    /** @param log file for JMH's own words, written anew */
    public JmhRun(Effort effort, Path log) {
        this.effort = effort;
        this.log = log;
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            this.jmhSays = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw LauncherException.failure("cannot write " + log + ": " + e.getMessage(), e);
        }
    }

    /** A row for the case, or several where the benchmark declares more than one value of another parameter. */
    public List<Measurement> measure(BenchmarkCase benchmark) {
        try {
            Collection<RunResult> results = new Runner(
                            options(benchmark), OutputFormatFactory.createFormatInstance(jmhSays, VerboseMode.NORMAL))
                    .run();
            return results.stream().map(result -> row(benchmark, result)).toList();
        } catch (RunnerException e) {
            throw LauncherException.failure(
                    benchmark.title() + " cannot be measured: " + e.getMessage() + "; JMH's log is " + log, e);
        }
    }

    private Options options(BenchmarkCase benchmark) {
        String pattern = Pattern.quote(benchmark.type().getName() + "." + benchmark.method());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + pattern + "$")
                .addProfiler(GCProfiler.class)
                .jvmArgs(JVM_FLAGS.toArray(String[]::new))
                .jvmArgsAppend(benchmark.jvmFlags().toArray(String[]::new))
                .shouldFailOnError(true);
        benchmark.params().forEach(options::param);
        effort.applyTo(options, benchmark.pace());
        return options.build();
    }

    private static Measurement row(BenchmarkCase benchmark, RunResult result) {
        double[] times = iterations(result).stream()
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .toArray();
        Figures figures = Figures.of(times, result.getPrimaryResult().getScoreUnit());
        return Measurement.of(benchmark.name(), params(result.getParams()), figures, allocation(result));
    }

    private static List<IterationResult> iterations(RunResult result) {
        List<IterationResult> iterations = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            iterations.addAll(fork.getIterationResults());
        }
        return iterations;
    }

    private static OptionalDouble allocation(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get(ALLOCATION);
        return bytes == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(bytes.getStatistics().getPercentile(50));
    }

    private static Map<String, String> params(BenchmarkParams params) {
        Map<String, String> values = new TreeMap<>();
        params.getParamsKeys().forEach(name -> values.put(name, params.getParam(name)));
        return values;
    }

    @Override
    public void close() {
        jmhSays.close();
    }
}
