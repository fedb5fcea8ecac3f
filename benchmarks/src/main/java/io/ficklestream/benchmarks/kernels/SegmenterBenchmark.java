package io.ficklestream.benchmarks.kernels;

import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.segmenter.BackboneTraining;
import io.ficklestream.networks.segmenter.BackboneTraining.Part;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.training.LossSelection;
import io.ficklestream.networks.segmenter.training.SampleMaker;
import io.ficklestream.networks.segmenter.training.SegmenterOptimiser;
import io.ficklestream.networks.segmenter.training.SegmenterOptions;
import io.ficklestream.networks.segmenter.training.SegmenterStart;
import io.ficklestream.networks.segmenter.training.SegmenterTrainer;
import io.ficklestream.networks.segmenter.training.StepResult;
import io.ficklestream.networks.segmenter.training.TrainingSample;
import io.ficklestream.networks.training.LearningRateSchedule;
import io.ficklestream.networks.training.OptimiserKind;
import io.ficklestream.vision.crf.CrfFilter;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.growing.GrowingParameters;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/**
 * A whole DSRG step of the segmenter (forward, CRF, growing, backward, update) beside the forward pass alone of the part
 * that learns. What is frozen has been computed before: a stream pays for it once per photograph.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SegmenterBenchmark {
    private static final List<String> CLASSES = List.of("cat", "cow", "dog", "horse", "person", "sheep");
    private static final int SIDE = 321;

    @Param("NONE")
    public Part part;

    @Param("1")
    public int batch;

    @Param("2")
    public int threads;

    private SegmenterTrainer trainer;
    private List<TrainingSample> samples;

    /** Noise with stripes of seeds: what is in a photograph does not change the work of the network. */
    @Setup
    public void prepare() {
        SegmenterArchitecture architecture = new SegmenterArchitecture(
                CLASSES,
                SIDE,
                OutputStride.SIXTEEN,
                OutputStride.EIGHT,
                BackboneKind.RESNET50,
                new BackboneTraining(part, 32),
                512,
                512,
                List.of(12),
                0.5);
        SegmenterStart start =
                SegmenterStart.from(BackboneKind.RESNET50.read(BackboneFiles.in(BackboneFiles.defaultCache())));
        trainer = new SegmenterTrainer(architecture, options(), start, threads);
        samples = new ArrayList<>();
        Random random = new Random(5);
        try (SampleMaker maker = new SampleMaker(architecture, start, threads)) {
            for (int i = 0; i < batch; i++) {
                samples.add(maker.weak("photograph-" + i, noise(random), stripes(), 0b111));
            }
        }
    }

    private static SegmenterOptions options() {
        return new SegmenterOptions(
                LossSelection.dsrg(),
                CrfPreset.DSRG_TRAINING.parameters().withFilter(CrfFilter.CLUSTERED),
                GrowingParameters.defaults(),
                new SegmenterOptimiser(OptimiserKind.ADAM, LearningRateSchedule.constant(1e-5), 1e-5, 1, 1, 1, 5),
                1);
    }

    private static RgbImage noise(Random random) {
        byte[] rgb = new byte[3 * SIDE * SIDE];
        random.nextBytes(rgb);
        return new RgbImage(SIDE, SIDE, rgb);
    }

    private static LabelImage stripes() {
        byte[] labels = new byte[SIDE * SIDE];
        for (int pixel = 0; pixel < labels.length; pixel++) {
            int stripe = pixel % SIDE / 40 % 4;
            labels[pixel] = (byte) (stripe == 3 ? TrainingSample.NONE : stripe);
        }
        return new LabelImage(SIDE, SIDE, labels);
    }

    /** Forward alone. */
    @Benchmark
    public float[] forward() {
        return trainer.predict(samples);
    }

    /** A whole step. */
    @Benchmark
    public StepResult step() {
        return trainer.step(samples);
    }

    /** Frees the network's memory. */
    @TearDown
    public void close() {
        trainer.close();
    }
}
