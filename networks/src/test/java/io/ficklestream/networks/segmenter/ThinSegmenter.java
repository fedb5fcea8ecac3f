package io.ficklestream.networks.segmenter;

import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.backbone.RandomVgg16;
import io.ficklestream.networks.segmenter.BackboneTraining.Part;
import io.ficklestream.networks.segmenter.training.LossSelection;
import io.ficklestream.networks.segmenter.training.SampleMaker;
import io.ficklestream.networks.segmenter.training.SegmenterOptimiser;
import io.ficklestream.networks.segmenter.training.SegmenterOptions;
import io.ficklestream.networks.segmenter.training.SegmenterStart;
import io.ficklestream.networks.segmenter.training.SegmenterTrainer;
import io.ficklestream.networks.segmenter.training.TrainingSample;
import io.ficklestream.networks.training.LearningRateSchedule;
import io.ficklestream.networks.training.OptimiserKind;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.growing.GrowingParameters;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Segmenters on a VGG-16 with few channels, and photographs of a coloured half that they can learn. */
public final class ThinSegmenter {

    public static final int SIDE = 65;
    public static final List<String> CLASSES = List.of("cat", "dog");
    public static final BackboneWeights BACKBONE = RandomVgg16.thin(7, 4, 6, 8, 10, 12);
    public static final SegmenterStart START = SegmenterStart.from(BACKBONE);

    private static final int[][] COLOURS = {{40, 120, 40}, {220, 60, 50}, {50, 70, 230}};

    private ThinSegmenter() {}

    public static SegmenterArchitecture architecture(Part part, int rank, Integer... dilations) {
        return new SegmenterArchitecture(
                CLASSES,
                SIDE,
                OutputStride.EIGHT,
                OutputStride.EIGHT,
                BackboneKind.VGG16,
                new BackboneTraining(part, rank),
                0,
                8,
                List.of(dilations),
                0.2);
    }

    public static SegmenterOptions options(LossSelection losses, OptimiserKind kind, double rate) {
        var optimiser = new SegmenterOptimiser(kind, LearningRateSchedule.constant(rate), 0, 1, 1, 1, 0);
        return new SegmenterOptions(
                losses, CrfPreset.DSRG_TRAINING.parameters(), GrowingParameters.defaults(), optimiser, 5);
    }

    public static SegmenterTrainer trainer(SegmenterArchitecture architecture, LossSelection losses) {
        return new SegmenterTrainer(architecture, options(losses, OptimiserKind.ADAM, 0.003), START, 2);
    }

    /** Photographs whose left or right part is one of the classes; cues cover a quarter of the pixels. */
    public static List<TrainingSample> weakSamples(SegmenterArchitecture architecture, int count) {
        Random random = new Random(3);
        List<TrainingSample> samples = new ArrayList<>();
        try (SampleMaker maker = new SampleMaker(architecture, START, 1)) {
            for (int i = 0; i < count; i++) {
                byte[] labels = halves(random, 1 + i % CLASSES.size());
                byte[] cues = labels.clone();
                for (int pixel = 0; pixel < cues.length; pixel++) {
                    cues[pixel] = random.nextInt(4) == 0 ? cues[pixel] : (byte) TrainingSample.NONE;
                }
                long imageLabels = 1 | 2L << i % CLASSES.size();
                samples.add(maker.weak("w" + i, photograph(random, labels), image(cues), imageLabels));
            }
        }
        return samples;
    }

    /** The same kind of photographs with a label for every pixel. */
    public static List<TrainingSample> strongSamples(SegmenterArchitecture architecture, int count) {
        Random random = new Random(4);
        List<TrainingSample> samples = new ArrayList<>();
        try (SampleMaker maker = new SampleMaker(architecture, START, 1)) {
            for (int i = 0; i < count; i++) {
                byte[] labels = halves(random, 1 + i % CLASSES.size());
                samples.add(maker.strong("s" + i, photograph(random, labels), image(labels)));
            }
        }
        return samples;
    }

    public static LabelImage image(byte[] labels) {
        return new LabelImage(SIDE, SIDE, labels);
    }

    private static byte[] halves(Random random, int label) {
        int edge = SIDE / 4 + random.nextInt(SIDE / 2);
        byte[] labels = new byte[SIDE * SIDE];
        for (int row = 0; row < SIDE; row++) {
            Arrays.fill(labels, row * SIDE, row * SIDE + edge, (byte) label);
        }
        return labels;
    }

    private static RgbImage photograph(Random random, byte[] labels) {
        byte[] rgb = new byte[3 * labels.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) (COLOURS[labels[i / 3]][i % 3] + random.nextInt(20));
        }
        return new RgbImage(SIDE, SIDE, rgb);
    }
}
