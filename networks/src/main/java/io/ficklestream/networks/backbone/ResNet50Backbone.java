package io.ficklestream.networks.backbone;

import java.util.List;
import org.tensorflow.op.Ops;

/** ResNet-50: stage 1 is the stem, stages 2 to 5 are residual blocks. */
final class ResNet50Backbone implements Backbone {

    /** The stem halves the input twice. */
    private static final int PIXELS_AFTER_STEM = 4;

    @Override
    public List<String> convolutionsOfStage(int stage) {
        if (stage < ResNet50Block.FIRST_STAGE) {
            return List.of(ResNet50Block.STEM);
        }
        return ResNet50Block.ofStage(stage).stream()
                .flatMap(block -> block.branches().stream().map(block::convolution))
                .toList();
    }

    @Override
    public boolean supports(OutputStride stride) {
        return true;
    }

    @Override
    public int pixelsPerCell(int stage, OutputStride stride) {
        return Math.min(Math.max(PIXELS_AFTER_STEM, ResNet50Block.nominalPixelsPerCell(stage)), stride.pixels());
    }

    @Override
    public BackboneGraph graph(Ops tf, Convolver convolver, OutputStride stride) {
        return new ResNet50Graph(tf, convolver, stride);
    }
}
