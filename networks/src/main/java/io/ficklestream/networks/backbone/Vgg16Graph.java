package io.ficklestream.networks.backbone;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Builds VGG-16's blocks with the poolings that weakly supervised segmentation uses: 3 x 3 with padding, so that 321
 * pixels become 161, 81 and 41 cells. At output stride 8 the fourth pooling keeps the size and the last block's
 * convolutions have dilation 2; at 16 it halves and there is no dilation.
 *
 * <p>How many channels a layer has is up to the convolver's kernels.
 *
 * @param convolver has the convolutions' parameters
 */
record Vgg16Graph(Ops tf, Convolver convolver, OutputStride outputStride) implements BackboneGraph {

    @Override
    public Operand<TFloat32> stage(Operand<TFloat32> x, int stage) {
        Operand<TFloat32> y = convolutions(x, stage);
        return stage == Vgg16Convolution.BLOCKS ? y : MaxPooling.of(tf, y, outputStride.stepTo(1 << stage));
    }

    private Operand<TFloat32> convolutions(Operand<TFloat32> x, int block) {
        int dilation = outputStride.dilationAt(1 << block - 1);
        Operand<TFloat32> y = x;
        for (Vgg16Convolution convolution : Vgg16Convolution.ofBlock(block)) {
            y = tf.nn.relu(convolver.same3x3(tf, y, convolution.title(), dilation));
        }
        return y;
    }
}
