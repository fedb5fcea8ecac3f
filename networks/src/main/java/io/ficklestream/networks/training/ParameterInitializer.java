package io.ficklestream.networks.training;

import io.ficklestream.networks.backbone.LowRankAdaptation;
import io.ficklestream.networks.backbone.ResNet50Weights;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.classifier.HeadParameters;
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
                tensors.putAll(LowRankAdaptation.initial(
                        name, backbone.convolution(name), architecture.adaptationRank(), random));
            }
        }
        int k = architecture.channels();
        int classes = architecture.classes().size();
        int offsets = architecture.kernel() * architecture.kernel();
        double selected = 1 + (offsets - 1) * (1 - architecture.dropout());
        // He et al. (ICCV 2015) for the ReLU after the neck; the head sees only the selected units of a window.
        tensors.put(
                HeadParameters.NECK_KERNEL,
                FloatTensor.gaussian(
                        random,
                        Math.sqrt(2.0 / ResNet50Weights.FEATURE_CHANNELS),
                        1,
                        1,
                        ResNet50Weights.FEATURE_CHANNELS,
                        k));
        tensors.put(HeadParameters.NECK_BIAS, FloatTensor.zeros(k));
        tensors.put(
                HeadParameters.HEAD_KERNEL,
                FloatTensor.gaussian(random, Math.sqrt(1 / (k * selected)), k, classes * offsets));
        tensors.put(HeadParameters.HEAD_BIAS, FloatTensor.zeros(classes));
        return tensors;
    }
}
