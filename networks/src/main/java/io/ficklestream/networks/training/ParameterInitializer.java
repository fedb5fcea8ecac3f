package io.ficklestream.networks.training;

import io.ficklestream.networks.backbone.Backbone;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.LowRankAdaptation;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.classifier.HeadParameters;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The parameters that training starts from: ImageNet's for the backbone, random ones for neck and head. */
final class ParameterInitializer {

    private final ClassifierArchitecture architecture;
    private final BackboneWeights backbone;
    private final Random random;

    ParameterInitializer(ClassifierArchitecture architecture, BackboneWeights backbone, long seed) {
        this.architecture = architecture;
        this.backbone = backbone;
        this.random = new Random(seed);
    }

    Map<String, FloatTensor> initial() {
        Map<String, FloatTensor> tensors = new LinkedHashMap<>();
        if (architecture.adaptsBackbone()) {
            addAdaptation(tensors);
        }
        addNeck(tensors);
        addHead(tensors);
        return tensors;
    }

    private void addAdaptation(Map<String, FloatTensor> tensors) {
        for (String name : backbone.backbone().convolutionsOfStage(Backbone.LAST_STAGE)) {
            tensors.putAll(
                    LowRankAdaptation.initial(name, backbone.convolution(name), architecture.adaptationRank(), random));
        }
    }

    /** He et al. (ICCV 2015), for the ReLU after it. */
    private void addNeck(Map<String, FloatTensor> tensors) {
        int inputs = backbone.channelsAfter(Backbone.LAST_STAGE);
        int k = architecture.channels();
        tensors.put(HeadParameters.NECK_KERNEL, FloatTensor.gaussian(random, Math.sqrt(2.0 / inputs), 1, 1, inputs, k));
        tensors.put(HeadParameters.NECK_BIAS, FloatTensor.zeros(k));
    }

    /** Scaled for the units of a window that are selected, which are all that it sees. */
    private void addHead(Map<String, FloatTensor> tensors) {
        int k = architecture.channels();
        int classes = architecture.classes().size();
        int offsets = architecture.kernel() * architecture.kernel();
        double selected = 1 + (offsets - 1) * (1 - architecture.dropout());
        tensors.put(
                HeadParameters.HEAD_KERNEL,
                FloatTensor.gaussian(random, Math.sqrt(1 / (k * selected)), k, classes * offsets));
        tensors.put(HeadParameters.HEAD_BIAS, FloatTensor.zeros(classes));
    }
}
