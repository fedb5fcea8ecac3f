package io.ficklestream.networks.segmenter;

import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneInput;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.serving.SavedModels;
import io.ficklestream.networks.serving.ServedModel;
import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.vision.crf.DenseCrf;
import io.ficklestream.vision.crf.Unaries;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.NearestNeighbour;
import io.ficklestream.vision.image.Resampling;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.WorkingSize;
import java.nio.file.Path;
import java.util.List;

/** A trained segmenter, served: a label with its probability for every pixel of a photograph. Thread-safe. */
public final class Segmenter implements AutoCloseable {

    private final CheckpointManifest manifest;
    private final SegmenterArchitecture architecture;
    private final ServedModel network;

    private Segmenter(CheckpointManifest manifest, ServedModel network) {
        this.manifest = manifest;
        this.architecture = manifest.architecture(SegmenterArchitecture.class);
        this.network = network;
    }

    /**
     * A photograph's labels.
     *
     * @param height rows of the photograph
     * @param width its columns
     * @param mask [y][x]: 0 background, c + 1 the class at position c; not copied: do not modify after
     * @param confidence [y][x], unsigned 0..255 for 0..1: the probability of the label; not copied: do not modify after
     */
    public record Result(int height, int width, byte[] mask, byte[] confidence) {}

    /**
     * Opens a checkpoint folder. The first time it also makes a SavedModel of it in the cache folder, which takes some
     * seconds.
     *
     * @param threads that the network may use for one photograph
     * @throws io.ficklestream.networks.tensors.CheckpointException where the checkpoint is not what its manifest says,
     *     or is no segmenter's
     * @throws io.ficklestream.networks.backbone.MissingWeightsException where the backbone's weights are not there
     */
    public static Segmenter open(Path checkpointFolder, BackboneFiles files, int threads) {
        Checkpoint checkpoint = Checkpoint.read(checkpointFolder);
        CheckpointManifest manifest = checkpoint.manifest().requireRole(CheckpointManifest.SEGMENTER);
        Path savedModel = files.savedModels().resolve(savedModelName(manifest));
        SavedModels.ensure(savedModel, new ServedSegmenterNetwork(checkpoint, files));
        return new Segmenter(manifest, ServedModel.open(savedModel, threads));
    }

    /** Equal weights on another grid are another graph. */
    private static String savedModelName(CheckpointManifest manifest) {
        var stride = manifest.architecture(SegmenterArchitecture.class).outputStride();
        return "segmenter-" + manifest.digest() + "-stride" + stride.pixels();
    }

    public CheckpointManifest manifest() {
        return manifest;
    }

    public String version() {
        return manifest.version();
    }

    /** SHA-256 of the checkpoint's weights. */
    public String digest() {
        return manifest.digest();
    }

    /** Class names in the order of the labels, of which the first class is 1. */
    public List<String> classes() {
        return architecture.classes();
    }

    /** The most probable label of every pixel. */
    public Result segment(RgbImage photograph, PredictionOptions options) {
        WorkingSize size = WorkingSize.of(photograph.height(), photograph.width(), options.workingPixels());
        float[] posteriors = posteriors(photograph, size, options);
        int pixels = size.height() * size.width();
        byte[] mask = new byte[pixels];
        byte[] confidence = new byte[pixels];
        for (int pixel = 0; pixel < pixels; pixel++) {
            int best = LabelPlanes.best(posteriors, pixels, pixel);
            mask[pixel] = (byte) best;
            confidence[pixel] = (byte) Math.round(255 * posteriors[best * pixels + pixel]);
        }
        return new Result(
                photograph.height(),
                photograph.width(),
                enlarged(mask, size, photograph),
                enlarged(confidence, size, photograph));
    }

    private static byte[] enlarged(byte[] plane, WorkingSize size, RgbImage photograph) {
        LabelImage image = new LabelImage(size.height(), size.width(), plane);
        return NearestNeighbour.resample(image, photograph.height(), photograph.width())
                .indices();
    }

    private float[] posteriors(RgbImage photograph, WorkingSize size, PredictionOptions options) {
        float[] probabilities = probabilities(photograph, size.height(), size.width(), options);
        if (options.crf().isEmpty()) {
            return probabilities;
        }
        RgbImage working = Resampling.resize(photograph, size.height(), size.width());
        return DenseCrf.infer(
                working,
                Unaries.fromProbabilities(probabilities),
                architecture.labels(),
                options.crf().get());
    }

    /**
     * Label probabilities without the CRF at any size: the softmax of the mean score over all scales.
     *
     * @return [labels][height][width]
     */
    public float[] probabilities(RgbImage photograph, int height, int width, PredictionOptions options) {
        float[] sum = new float[architecture.labels() * height * width];
        int looks = 0;
        for (double scale : options.scales()) {
            LabelPlanes.add(sum, scores(photograph, scale, false, height, width));
            looks++;
            if (options.mirrored()) {
                LabelPlanes.add(sum, LabelPlanes.mirrored(scores(photograph, scale, true, height, width), width));
                looks++;
            }
        }
        return LabelPlanes.softmax(sum, height * width, 1f / looks);
    }

    private float[] scores(RgbImage photograph, double scale, boolean flipped, int height, int width) {
        int side = sideOf(scale);
        FloatTensor grid =
                network.run(BackboneInput.of(photograph, side, flipped), side).get(0);
        float[] planes = LabelPlanes.planar(grid);
        return Resampling.bilinear(planes, architecture.labels(), grid.dimension(1), grid.dimension(2), height, width);
    }

    /** Input side for a scale, odd, so that the halvings of the network stay centred. */
    private int sideOf(double scale) {
        return 2 * (int) Math.round((architecture.inputSide() * scale - 1) / 2) + 1;
    }

    @Override
    public void close() {
        network.close();
    }
}
