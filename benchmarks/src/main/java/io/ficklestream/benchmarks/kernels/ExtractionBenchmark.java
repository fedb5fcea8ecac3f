package io.ficklestream.benchmarks.kernels;

import io.ficklestream.benchmarks.paper.ClosedForm;
import io.ficklestream.benchmarks.paper.ExpandedForm;
import io.ficklestream.benchmarks.paper.ExtractionForm;
import io.ficklestream.benchmarks.paper.KeptUnits;
import io.ficklestream.benchmarks.paper.NaiveForm;
import io.ficklestream.benchmarks.paper.PaperInput;
import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.evidence.EvidenceCounter;
import io.ficklestream.vision.localization.SelectionParameters;
import io.ficklestream.vision.parallel.Workers;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From a feature map to evidence, by the paper's two forms and by the product's: everything that an image costs after the
 * network's backbone, for one class. The forms draw different units, which costs the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExtractionBenchmark {
    private static final long SEED = 20190418;
    private static final double THRESHOLD = 0.12;

    @Param("41")
    public int side;

    @Param("64")
    public int channels;

    @Param("200")
    public int selections;

    @Param("9")
    public int window;

    @Param("0.9")
    public double dropout;

    private PaperInput input;

    @Setup
    public void prepare() {
        input = PaperInput.random(SEED, channels, side, side, window);
    }

    @Benchmark
    public Evidence naive(Blackhole blackhole) {
        return evidence(new NaiveForm(input), blackhole);
    }

    @Benchmark
    public Evidence expanded(Blackhole blackhole) {
        ExpandedForm form = new ExpandedForm(input);
        form.expand();
        return evidence(form, blackhole);
    }

    @Benchmark
    public Evidence closed() {
        return SelectionImplementation.CURRENT
                .with(new SelectionParameters(window, dropout), Workers.callerOnly())
                .accumulate(ClosedForm.responses(input), selections);
    }

    private Evidence evidence(ExtractionForm form, Blackhole blackhole) {
        EvidenceCounter counter = new EvidenceCounter(1, side, side, THRESHOLD);
        SplittableRandom random = new SplittableRandom(SEED);
        KeptUnits units = new KeptUnits(input);
        float[] map = new float[input.pixels()];
        for (int i = 0; i < selections; i++) {
            units.draw(random, dropout);
            blackhole.consume(form.map(units, map));
            counter.count(0, map);
        }
        return counter.evidence(selections);
    }
}
