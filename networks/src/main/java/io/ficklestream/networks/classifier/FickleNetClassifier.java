package io.ficklestream.networks.classifier;

import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneInput;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.serving.SavedModels;
import io.ficklestream.networks.serving.ServedModel;
import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionParameters;
import java.nio.file.Path;
import java.util.List;

/**
 * A trained FickleNet classifier, served: labels for photographs that come without any, and the responses that
 * localization maps are selected from.
 *
 * <p>Thread-safe. The network is deterministic: one pass per photograph and view serves all stochastic selections.
 */
public final class FickleNetClassifier implements AutoCloseable {

    private final CheckpointManifest manifest;
    private final ClassifierArchitecture architecture;
    private final ServedModel network;
    private final ResponseLayout layout;
    private final ExpectedLogits logits;

    private FickleNetClassifier(Checkpoint checkpoint, ServedModel network) {
        this.manifest = checkpoint.manifest();
        this.architecture = ClassifierArchitecture.of(manifest);
        this.network = network;
        this.layout = new ResponseLayout(architecture.classes().size(), architecture.kernel());
        this.logits = new ExpectedLogits(
                architecture.dropout(),
                checkpoint.parameters().get(HeadParameters.HEAD_BIAS).values());
    }

    /**
     * Opens a checkpoint folder. The first time it also makes a SavedModel of it in the cache folder, which takes some
     * seconds.
     *
     * @param threads that the network may use for one photograph
     * @throws io.ficklestream.networks.tensors.CheckpointException where the checkpoint is not what its manifest says, or
     *     not a classifier's
     * @throws io.ficklestream.networks.backbone.MissingWeightsException where the backbone's weights are not there
     */
    public static FickleNetClassifier open(Path checkpointFolder, BackboneFiles files, int threads) {
        Checkpoint checkpoint = Checkpoint.read(checkpointFolder).requireRole(CheckpointManifest.CLASSIFIER);
        Path savedModel = files.savedModels().resolve(savedModelName(checkpoint.manifest()));
        SavedModels.ensure(savedModel, new ServedClassifierNetwork(checkpoint, files));
        return new FickleNetClassifier(checkpoint, ServedModel.open(savedModel, threads));
    }

    /** Equal weights on another grid are another graph. */
    private static String savedModelName(CheckpointManifest manifest) {
        return "classifier-" + manifest.digest() + "-stride"
                + ClassifierArchitecture.of(manifest).outputStride().pixels();
    }

    public CheckpointManifest manifest() {
        return manifest;
    }

    public ClassifierArchitecture architecture() {
        return architecture;
    }

    public String version() {
        return manifest.version();
    }

    /** SHA-256 of the checkpoint's weights. */
    public String digest() {
        return manifest.digest();
    }

    /** Class names in the order of {@link #probabilities}. */
    public List<String> classes() {
        return architecture.classes();
    }

    /** Kernel and dropout that the classifier was trained with. */
    public SelectionParameters selection() {
        return new SelectionParameters(architecture.kernel(), architecture.dropout());
    }

    /** Photographs are warped to a square of this side before the network sees them. */
    public int inputSize() {
        return architecture.inputSide();
    }

    /** Probability of every class, 0..1: the sigmoid of the logits' mean over all selections. */
    public float[] probabilities(RgbImage photo) {
        return probabilities(allResponses(photo, inputSize(), false));
    }

    /** The same from responses at hand, which must be those of all classes to the unmirrored photograph. */
    public float[] probabilities(Responses ofAllClasses) {
        return logits.probabilities(ofAllClasses);
    }

    /**
     * One network pass.
     *
     * @param scale of the input relative to {@link #inputSize()}
     * @param flipped mirror the photograph first; the responses are those of the mirrored one
     * @param classIndices classes to return responses for, in that order
     */
    public Responses responses(RgbImage photo, double scale, boolean flipped, int[] classIndices) {
        return layout.select(pass(photo, sideOf(scale), flipped), classIndices);
    }

    /** Input side for a scale, odd, so that the halvings of the network stay centred. */
    private int sideOf(double scale) {
        return 2 * (int) Math.round((inputSize() * scale - 1) / 2) + 1;
    }

    private Responses allResponses(RgbImage photo, int side, boolean flipped) {
        return layout.selectAll(pass(photo, side, flipped));
    }

    private FloatTensor pass(RgbImage photo, int side, boolean flipped) {
        return network.run(BackboneInput.of(photo, side, flipped), side).get(0);
    }

    @Override
    public void close() {
        network.close();
    }
}
