package io.ficklestream.networks.backbone;

import java.util.List;
import java.util.stream.IntStream;
import org.tensorflow.op.Ops;

/**
 * The layout of a convolutional network that was trained on ImageNet, without its classifier: five stages, which a graph
 * can end after or be cut between. It takes what {@link BackboneInput} gives; its values are {@link BackboneWeights}.
 */
public sealed interface Backbone permits ResNet50Backbone, Vgg16Backbone {

    /** Stages are counted from 1 to this. */
    int LAST_STAGE = 5;

    /** The names of a stage's convolutions in a fixed order; the last one has the channels that the stage ends with. */
    List<String> convolutionsOfStage(int stage);

    /** Whether the network can be built for this output stride without any other change than strides and dilations. */
    boolean supports(OutputStride stride);

    /** Input pixels per cell, per side, of the map at the end of a stage. */
    int pixelsPerCell(int stage, OutputStride stride);

    /** Builds the stages one by one with the parameters that {@code convolver} has. */
    BackboneGraph graph(Ops tf, Convolver convolver, OutputStride stride);

    /** Side of the map at the end of a stage for an input side: every halving rounds up. */
    default int gridSide(int inputSide, int stage, OutputStride stride) {
        return OutputStride.halve(inputSide, pixelsPerCell(stage, stride));
    }

    /** Whether the network has a convolution of this name. */
    default boolean hasConvolution(String name) {
        return IntStream.rangeClosed(1, LAST_STAGE)
                .anyMatch(stage -> convolutionsOfStage(stage).contains(name));
    }
}
