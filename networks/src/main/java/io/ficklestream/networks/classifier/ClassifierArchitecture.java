package io.ficklestream.networks.classifier;

import io.ficklestream.networks.backbone.Backbone;
import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.util.List;

/**
 * What a FickleNet classifier is made of.
 *
 * @param classes class names in the order of the head's outputs
 * @param backbone where features come from; {@code null}, as in manifests that do not name one, means ResNet-50
 * @param inputSide photographs are warped to this many pixels square (321 in the paper)
 * @param outputStride pixels per grid cell
 * @param adaptationRank rank of the change that the last stage of the backbone learns; 0 keeps the whole backbone frozen
 * @param channels k, the neck's output channels
 * @param kernel s, the side of the selection window, odd
 * @param dropout p, probability that a unit other than the window's centre is dropped
 */
public record ClassifierArchitecture(
        List<String> classes,
        BackboneKind backbone,
        int inputSide,
        OutputStride outputStride,
        int adaptationRank,
        int channels,
        int kernel,
        double dropout) {

    public ClassifierArchitecture {
        classes = List.copyOf(classes);
        backbone = backbone == null ? BackboneKind.RESNET50 : backbone;
        require(!classes.isEmpty(), "a classifier needs at least one class");
        require(inputSide >= 33, "the input side must be at least 33 pixels, not " + inputSide);
        require(
                backbone.backbone().supports(outputStride),
                backbone.title() + " cannot have output stride " + outputStride.pixels());
        require(adaptationRank >= 0, "the rank of the backbone's adaptation cannot be negative: " + adaptationRank);
        require(channels >= 1, "the neck needs at least one channel, not " + channels);
        require(kernel >= 1 && kernel % 2 == 1, "the kernel must be odd, not " + kernel);
        require(dropout >= 0 && dropout < 1, "dropout must be in [0, 1), not " + dropout);
    }

    /** On ResNet-50. */
    public ClassifierArchitecture(
            List<String> classes,
            int inputSide,
            OutputStride outputStride,
            int adaptationRank,
            int channels,
            int kernel,
            double dropout) {
        this(classes, BackboneKind.RESNET50, inputSide, outputStride, adaptationRank, channels, kernel, dropout);
    }

    /**
     * What a checkpoint's weights belong to.
     *
     * @throws io.ficklestream.networks.tensors.CheckpointException where it is not a classifier's, or not readable
     */
    public static ClassifierArchitecture of(CheckpointManifest manifest) {
        return manifest.requireRole(CheckpointManifest.CLASSIFIER).architecture(ClassifierArchitecture.class);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Whether the last stage learns too. */
    public boolean adaptsBackbone() {
        return adaptationRank > 0;
    }

    /** The last stage whose output never changes in training. */
    public int lastFrozenStage() {
        return adaptsBackbone() ? Backbone.LAST_STAGE - 1 : Backbone.LAST_STAGE;
    }

    /** The same classifier on a finer grid: the kernel grows so that a window covers the same pixels. */
    public ClassifierArchitecture onGridOf(OutputStride finer) {
        int factor = Math.max(1, outputStride.pixels() / finer.pixels());
        return new ClassifierArchitecture(
                classes, backbone, inputSide, finer, adaptationRank, channels, factor * (kernel - 1) + 1, dropout);
    }
}
