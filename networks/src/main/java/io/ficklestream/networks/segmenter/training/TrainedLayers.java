package io.ficklestream.networks.segmenter.training;

import io.ficklestream.networks.backbone.Backbone;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.Convolver;
import io.ficklestream.networks.segmenter.BackboneTraining;
import io.ficklestream.networks.segmenter.HeadLayers;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.training.AdaptedConvolver;
import io.ficklestream.networks.training.TrainableParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which layers of a segmenter learn.
 *
 * @param architecture of the segmenter
 * @param backbone the weights that the backbone's layers begin with
 */
record TrainedLayers(SegmenterArchitecture architecture, BackboneWeights backbone) {

    /** Names of the backbone's layers that learn. */
    List<String> ofBackbone() {
        List<String> names = new ArrayList<>();
        for (int stage = firstTrainedStage(); stage <= Backbone.LAST_STAGE; stage++) {
            names.addAll(backbone.backbone().convolutionsOfStage(stage));
        }
        return names;
    }

    int firstTrainedStage() {
        return architecture.tuning().part().lastFrozenStage() + 1;
    }

    /** Kernel shapes of the head's layers. */
    Map<String, long[]> ofHead() {
        return HeadLayers.kernels(architecture, backbone.channelsAfter(Backbone.LAST_STAGE));
    }

    Convolver headConvolver(TrainableParameters parameters) {
        return new SharedConvolver(new TrainedConvolver(parameters, ofHead(), side()));
    }

    /** The backbone's layers as low-rank changes, or whole: see {@link BackboneTraining#rank()}. */
    Convolver backboneConvolver(TrainableParameters parameters) {
        int rank = architecture.tuning().rank();
        if (rank > 0) {
            return new AdaptedConvolver(parameters, backbone, rank, side(), side());
        }
        Map<String, long[]> shapes = new LinkedHashMap<>();
        ofBackbone()
                .forEach(name ->
                        shapes.put(name, backbone.convolution(name).kernel().shape()));
        return new TrainedConvolver(parameters, shapes, side());
    }

    private int side() {
        return architecture.trainingStride().gridSide(architecture.inputSide());
    }
}
