package io.ficklestream.networks.backbone;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Builds ResNet-50 piece by piece: stem and stages, so that a caller can stop, cut or train where it needs to.
 *
 * <p>Maps are batch x height x width x channels. Stride 2 sits on the 1 x 1 convolutions of a stage's first block (the
 * original Caffe network's way), therefore the 3 x 3 of that block is dilated together with the rest of the stage.
 */
public final class ResNet50Graph {

    private static final int STEM = 1;

    private final Ops tf;
    private final Convolver convolver;
    private final OutputStride outputStride;

    public ResNet50Graph(Ops tf, Convolver convolver, OutputStride outputStride) {
        this.tf = tf;
        this.convolver = convolver;
        this.outputStride = outputStride;
    }

    /** From the input (see {@link ResNet50Input}) to the end of {@code lastStage}. */
    public Operand<TFloat32> upTo(Operand<TFloat32> input, int lastStage) {
        return between(input, STEM, lastStage);
    }

    /**
     * From the output of the stage before {@code firstStage} to the end of the network. Stage 1 is the stem, whose input
     * is the photograph; after stage 5 there is nothing.
     */
    public Operand<TFloat32> from(Operand<TFloat32> input, int firstStage) {
        return between(input, firstStage, ResNet50Block.LAST_STAGE);
    }

    private Operand<TFloat32> between(Operand<TFloat32> input, int firstStage, int lastStage) {
        Operand<TFloat32> x = input;
        for (int stage = firstStage; stage <= lastStage; stage++) {
            x = stage == STEM ? stem(x) : stage(x, stage);
        }
        return x;
    }

    private Operand<TFloat32> stem(Operand<TFloat32> input) {
        Operand<TFloat32> x = tf.nn.relu(convolver.valid(tf, pad(input, 3), "conv1", 2));
        // Zero padding is the same as none for a maximum over values that a ReLU made non-negative.
        return tf.nn.maxPool(
                pad(x, 1), tf.constant(new int[] {1, 3, 3, 1}), tf.constant(new int[] {1, 2, 2, 1}), "VALID");
    }

    private Operand<TFloat32> pad(Operand<TFloat32> x, int size) {
        int[][] paddings = {{0, 0}, {size, size}, {size, size}, {0, 0}};
        return tf.pad(x, tf.constant(paddings), tf.constant(0f));
    }

    /** One stage, 2 to 5, on the output of the stage before. */
    public Operand<TFloat32> stage(Operand<TFloat32> input, int stage) {
        Operand<TFloat32> x = input;
        for (ResNet50Block block : ResNet50Block.ofStage(stage)) {
            x = block(x, block);
        }
        return x;
    }

    private Operand<TFloat32> block(Operand<TFloat32> x, ResNet50Block block) {
        int stride = block.first() ? outputStride.strideOf(block.stage()) : 1;
        Operand<TFloat32> y = tf.nn.relu(convolver.valid(tf, x, block.convolution("2a"), stride));
        y = tf.nn.relu(convolver.same3x3(tf, y, block.convolution("2b"), outputStride.dilationOf(block.stage())));
        y = convolver.valid(tf, y, block.convolution("2c"), 1);
        Operand<TFloat32> shortcut = block.first() ? convolver.valid(tf, x, block.convolution("1"), stride) : x;
        return tf.nn.relu(tf.math.add(y, shortcut));
    }

    /** ImageNet class probabilities [batch, 1000] from the end of stage 5. */
    public Operand<TFloat32> imageNetProbabilities(Operand<TFloat32> features, ResNet50Weights weights) {
        Operand<TFloat32> pooled = tf.math.mean(features, tf.constant(new int[] {1, 2}));
        var kernel = Constants.of(tf, weights.classifierKernel());
        var bias = Constants.of(tf, weights.classifierBias());
        return tf.nn.softmax(tf.math.add(tf.linalg.matMul(pooled, kernel), bias));
    }
}
