package io.ficklestream.benchmarks.kernels;

import io.ficklestream.benchmarks.inputs.NoisyUnaries;
import io.ficklestream.benchmarks.inputs.SamplePhotographs;
import io.ficklestream.benchmarks.inputs.SyntheticScene;
import io.ficklestream.vision.crf.CrfFilter;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.crf.DenseCrfParameters;
import io.ficklestream.vision.image.RgbImage;
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
    /** The photograph that is made, not taken. */
    public static final String SYNTHETIC = "synthetic";

    private static final long SEED = 20110612;

    /** Width x height. */
    @Param("321x321")
    public String size;

    @Param("21")
    public int labels;

    @Param("10")
    public int iterations;

    @Param("DSRG_TEST")
    public CrfPreset preset;

    /** {@link #SYNTHETIC}, or the name of a sample photograph. */
    @Param(SYNTHETIC)
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

    private RgbImage image;
    private float[] unary;
    private DenseCrfParameters parameters;
    private Workers workers;

    @Setup
    public void prepare() {
        CrfKernels.require(kernels);
        String[] sides = size.split("x");
        int width = Integer.parseInt(sides[0]);
        int height = Integer.parseInt(sides[1]);
        image = scene.equals(SYNTHETIC)
                ? SyntheticScene.of(height, width, SEED).photograph()
                : SamplePhotographs.named(scene, height, width);
        unary = NoisyUnaries.of(height, width, labels, SEED);
        parameters = preset.parameters().withIterations(iterations).withFilter(filter);
        workers = Workers.of(threads);
    }

    @TearDown
    public void close() {
        workers.close();
    }

    @Benchmark
    public float[] infer() {
        return implementation.infer(image, unary, labels, parameters, workers);
    }
}
