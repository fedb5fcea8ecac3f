package io.ficklestream.networks.backbone;

import java.util.List;
import java.util.Map;

/** The convolutions of a backbone by name, any normalisation folded in. Immutable. */
public interface BackboneWeights {

    /** Which network they belong to. */
    BackboneKind kind();

    /**
     * Names the original weights for a checkpoint's provenance, with their SHA-256: what was fine-tuned on some weights
     * is worth nothing on others.
     */
    String identity();

    /** @throws IllegalArgumentException where the network has no convolution of this name */
    ConvolutionWeights convolution(String name);

    /** The same network with some convolutions replaced by fine-tuned ones; identity stays that of the original. */
    BackboneWeights with(Map<String, ConvolutionWeights> fineTuned);

    /** The layout of the network. */
    default Backbone backbone() {
        return kind().backbone();
    }

    /** Channels of the map at the end of a stage, 1 to {@link Backbone#LAST_STAGE}. */
    default int channelsAfter(int stage) {
        List<String> convolutions = backbone().convolutionsOfStage(stage);
        return convolution(convolutions.get(convolutions.size() - 1)).bias().dimension(0);
    }
}
