package io.ficklestream.benchmarks.kernels;

import io.ficklestream.benchmarks.inputs.RandomResponses;
import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionParameters;
import io.ficklestream.vision.parallel.Workers;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** All selections of one image: drawn, summed, normalised and counted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SelectionBenchmark {
    @Param("41")
    public int side;

    @Param("1")
    public int classes;

    @Param("200")
    public int selections;

    @Param("9")
    public int window;

    @Param("0.9")
    public double dropout;

    @Param("1")
    public int threads;

    @Param("CURRENT")
    public SelectionImplementation implementation;

    private Responses responses;
    private Workers workers;
    private SelectionImplementation.Kernel kernel;

    @Setup
    public void prepare() {
        responses = RandomResponses.of(classes, window, side);
        workers = Workers.of(threads);
        kernel = implementation.with(new SelectionParameters(window, dropout), workers);
    }

    @TearDown
    public void close() {
        workers.close();
    }

    @Benchmark
    public Evidence accumulate() {
        return kernel.accumulate(responses, selections);
    }
}
