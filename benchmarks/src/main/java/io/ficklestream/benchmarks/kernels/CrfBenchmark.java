package io.ficklestream.benchmarks.kernels;

import io.ficklestream.benchmarks.inputs.CrfInput;
import io.ficklestream.vision.crf.CrfFilter;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.crf.DenseCrfParameters;
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

/** Dense CRF inference on one photograph, from energies to marginals, the lattices included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CrfBenchmark {
    /** Width x height. */
    @Param("321x321")
    public String size;

    @Param("21")
    public int labels;

    @Param("10")
    public int iterations;

    @Param("DSRG_TEST")
    public CrfPreset preset;

    /** {@link CrfInput#SYNTHETIC}, or the name of a sample photograph. */
    @Param(CrfInput.SYNTHETIC)
    public String scene;

    @Param("AUTOMATIC")
    public CrfFilter filter;

    @Param("1")
    public int threads;

    /** {@link CrfKernels#VECTOR} or {@link CrfKernels#PLAIN}. */
    @Param(CrfKernels.VECTOR)
    public String kernels;

    @Param("CURRENT")
    public CrfImplementation implementation;

    private CrfInput input;
    private DenseCrfParameters parameters;
    private Workers workers;

    @Setup
    public void prepare() {
        CrfKernels.require(kernels);
        input = CrfInput.of(size, labels, scene);
        parameters = preset.parameters().withIterations(iterations).withFilter(filter);
        workers = Workers.of(threads);
    }

    @TearDown
    public void close() {
        workers.close();
    }

    @Benchmark
    public float[] infer() {
        return implementation.infer(input.image(), input.unary(), labels, parameters, workers);
    }
}
