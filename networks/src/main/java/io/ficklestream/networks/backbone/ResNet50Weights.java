package io.ficklestream.networks.backbone;

import io.ficklestream.networks.tensors.FloatTensor;
import java.util.HashMap;
import java.util.Map;

/**
 * The convolutions of ResNet-50 (He et al., "Deep residual learning for image recognition", CVPR 2016) by their Keras
 * names, with batch normalisation folded in, and the fully connected ImageNet classifier.
 */
public final class ResNet50Weights implements BackboneWeights {

    /** Tensors in the published model; fewer or more means that it is another model. */
    static final int TENSORS = 320;

    /** Keras's default for this network; other frameworks use 1e-5. */
    static final double EPSILON = 1e-3;

    private final NamedConvolutions convolutions;
    private final FloatTensor classifierKernel;
    private final FloatTensor classifierBias;

    private ResNet50Weights(NamedConvolutions convolutions, FloatTensor kernel, FloatTensor bias) {
        this.convolutions = convolutions;
        this.classifierKernel = kernel;
        this.classifierBias = bias;
    }

    /** @throws MissingWeightsException where the files are absent or not the expected model */
    public static ResNet50Weights read(BackboneFiles files) {
        Map<String, FloatTensor> tensors =
                TfjsWeights.read(files.requirePresent().modelJson());
        if (tensors.size() != TENSORS) {
            throw new MissingWeightsException("the model at " + files.modelJson() + " has " + tensors.size()
                    + " tensors instead of " + TENSORS + ": it is not the ResNet-50 expected here");
        }
        Map<String, ConvolutionWeights> convolutions = new HashMap<>();
        convolutions.put(ResNet50Block.STEM, fold(tensors, ResNet50Block.STEM, "bn_conv1"));
        for (ResNet50Block block : ResNet50Block.all()) {
            for (String branch : block.branches()) {
                convolutions.put(
                        block.convolution(branch),
                        fold(tensors, block.convolution(branch), block.normalization(branch)));
            }
        }
        return new ResNet50Weights(
                new NamedConvolutions(BackboneKind.RESNET50.title(), convolutions),
                tensors.get("fc1000/kernel"),
                tensors.get("fc1000/bias"));
    }

    private static ConvolutionWeights fold(Map<String, FloatTensor> tensors, String convolution, String normalization) {
        var statistics = new BatchNormalization(
                tensors.get(normalization + "/gamma"),
                tensors.get(normalization + "/beta"),
                tensors.get(normalization + "/moving_mean"),
                tensors.get(normalization + "/moving_variance"),
                EPSILON);
        return statistics.foldInto(tensors.get(convolution + "/kernel"), tensors.get(convolution + "/bias"));
    }

    @Override
    public BackboneKind kind() {
        return BackboneKind.RESNET50;
    }

    @Override
    public String identity() {
        return BackboneFiles.PACKAGE + " " + BackboneFiles.PACKAGE_VERSION + " sha256 " + BackboneFiles.PACKAGE_SHA256;
    }

    @Override
    public ResNet50Weights with(Map<String, ConvolutionWeights> fineTuned) {
        return new ResNet50Weights(convolutions.with(fineTuned), classifierKernel, classifierBias);
    }

    /** The convolution of a Keras name such as {@code res4b_branch2a}. */
    @Override
    public ConvolutionWeights convolution(String name) {
        return convolutions.get(name);
    }

    /** The ImageNet classifier's matrix, 2048 x 1000. */
    public FloatTensor classifierKernel() {
        return classifierKernel;
    }

    /** The ImageNet classifier's bias, 1000. */
    public FloatTensor classifierBias() {
        return classifierBias;
    }
}
