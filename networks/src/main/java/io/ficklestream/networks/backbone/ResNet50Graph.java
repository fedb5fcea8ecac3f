package io.ficklestream.networks.backbone;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Builds ResNet-50's stem and stages.
 *
 * <p>Stride 2 sits on the 1 x 1 convolutions of a stage's first block (the
 * original Caffe network's way), therefore the 3 x 3 of that block is dilated together with the rest of the stage.
 */
final class ResNet50Graph implements BackboneGraph {

    private final Ops tf;
    private final Convolver convolver;
    private final OutputStride outputStride;

    ResNet50Graph(Ops tf, Convolver convolver, OutputStride outputStride) {
        this.tf = tf;
        this.convolver = convolver;
        this.outputStride = outputStride;
    }

    @Override
    public Operand<TFloat32> stage(Operand<TFloat32> input, int stage) {
        return stage < ResNet50Block.FIRST_STAGE ? stem(input) : blocks(input, stage);
    }

    private Operand<TFloat32> stem(Operand<TFloat32> input) {
        var padded = ZeroPadding.of(tf, input, 3);
        return MaxPooling.of(tf, tf.nn.relu(convolver.valid(tf, padded, ResNet50Block.STEM, 2)), 2);
    }

    private Operand<TFloat32> blocks(Operand<TFloat32> input, int stage) {
        Operand<TFloat32> x = input;
        for (ResNet50Block block : ResNet50Block.ofStage(stage)) {
            x = block(x, block);
        }
        return x;
    }

    private Operand<TFloat32> block(Operand<TFloat32> x, ResNet50Block block) {
        int stride = block.stride(outputStride);
        Operand<TFloat32> y = tf.nn.relu(convolver.valid(tf, x, block.convolution("2a"), stride));
        y = tf.nn.relu(convolver.same3x3(tf, y, block.convolution("2b"), block.dilation(outputStride)));
        y = convolver.valid(tf, y, block.convolution("2c"), 1);
        Operand<TFloat32> shortcut = block.first() ? convolver.valid(tf, x, block.convolution("1"), stride) : x;
        return tf.nn.relu(tf.math.add(y, shortcut));
    }

    /** ImageNet class probabilities [batch, 1000] from the end of stage 5. */
    Operand<TFloat32> imageNetProbabilities(Operand<TFloat32> features, ResNet50Weights weights) {
        Operand<TFloat32> pooled = tf.math.mean(features, tf.constant(new int[] {1, 2}));
        var kernel = Constants.of(tf, weights.classifierKernel());
        var bias = Constants.of(tf, weights.classifierBias());
        return tf.nn.softmax(tf.math.add(tf.linalg.matMul(pooled, kernel), bias));
    }
}
