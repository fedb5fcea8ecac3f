package io.ficklestream.networks.backbone;

import java.util.List;
import org.tensorflow.op.Ops;

/**
 * VGG-16 without its fully connected layers and its last pooling. A stage is a block with the pooling after it, so that
 * what a stage ends with is as small as it can be.
 */
final class Vgg16Backbone implements Backbone {

    /** Four of the five poolings are left. */
    private static final int COARSEST = 16;

    @Override
    public List<String> convolutionsOfStage(int stage) {
        return Vgg16Convolution.ofBlock(stage).stream()
                .map(Vgg16Convolution::title)
                .toList();
    }

    @Override
    public boolean supports(OutputStride stride) {
        return stride.pixels() <= COARSEST;
    }

    @Override
    public int pixelsPerCell(int stage, OutputStride stride) {
        return Math.min(1 << stage, Math.min(COARSEST, stride.pixels()));
    }

    @Override
    public BackboneGraph graph(Ops tf, Convolver convolver, OutputStride stride) {
        return new Vgg16Graph(tf, convolver, stride);
    }
}
