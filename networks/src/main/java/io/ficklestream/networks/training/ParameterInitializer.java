package io.ficklestream.networks.training;

import io.ficklestream.networks.backbone.ConvolutionWeights;
import io.ficklestream.networks.backbone.ResNet50Weights;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.classifier.HeadParameters;
import io.ficklestream.networks.classifier.LowRankAdaptation;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The parameters that training starts from: ImageNet's for the backbone, random ones for neck and head. */
final class ParameterInitializer {

    private final ClassifierArchitecture architecture;
    private final ResNet50Weights backbone;
    private final Random random;

    ParameterInitializer(ClassifierArchitecture architecture, ResNet50Weights backbone, long seed) {
        this.architecture = architecture;
        this.backbone = backbone;
        this.random = new Random(seed);
    }

    Map<String, FloatTensor> initial() {
        Map<String, FloatTensor> tensors = new LinkedHashMap<>();
        if (architecture.adaptsBackbone()) {
            for (String name : ResNet50Weights.convolutionsOfStage(architecture.lastFrozenStage() + 1)) {
                addAdaptation(tensors, name);
            }
        }
        int k = architecture.channels();
        int classes = architecture.classes().size();
        int offsets = architecture.kernel() * architecture.kernel();
        double selected = 1 + (offsets - 1) * (1 - architecture.dropout());
        // He et al. (ICCV 2015) for the ReLU after the neck; the head sees only the selected units of a window.
        tensors.put(
                HeadParameters.NECK_KERNEL,
                normal(Math.sqrt(2.0 / ResNet50Weights.FEATURE_CHANNELS), 1, 1, ResNet50Weights.FEATURE_CHANNELS, k));
        tensors.put(HeadParameters.NECK_BIAS, new FloatTensor(new long[] {k}, new float[k]));
        tensors.put(HeadParameters.HEAD_KERNEL, normal(Math.sqrt(1 / (k * selected)), k, classes * offsets));
        tensors.put(HeadParameters.HEAD_BIAS, new FloatTensor(new long[] {classes}, new float[classes]));
        return tensors;
    }

    /** No change at first, since the second factor is zero; the first one scales its inputs to unit variance. */
    private void addAdaptation(Map<String, FloatTensor> tensors, String name) {
        ConvolutionWeights original = backbone.convolution(name);
        int inputs = Math.toIntExact(LowRankAdaptation.inputs(original.kernel().shape()));
        int rank = architecture.adaptationRank();
        int outputs = original.bias().dimension(0);
        tensors.put(LowRankAdaptation.down(name), normal(1 / Math.sqrt(inputs), inputs, rank));
        tensors.put(LowRankAdaptation.up(name), new FloatTensor(new long[] {rank, outputs}, new float[rank * outputs]));
        tensors.put(LowRankAdaptation.bias(name), original.bias());
    }

    private FloatTensor normal(double deviation, long... shape) {
        float[] values = new float[Math.toIntExact(FloatTensor.elements(shape))];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        return new FloatTensor(shape, values);
    }
}
