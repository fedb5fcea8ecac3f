package io.ficklestream.networks.training;

import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.Constants;
import io.ficklestream.networks.backbone.Convolver;
import io.ficklestream.networks.backbone.LowRankAdaptation;
import io.ficklestream.networks.layers.DilatedConvolution;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Takes ImageNet's kernels as constants and adds to each a trained low-rank change (see {@link LowRankAdaptation}); biases
 * are trained whole.
 *
 * @param parameters where the trained ones are declared
 * @param weights ImageNet's
 * @param rank of the change
 * @param height grid rows
 * @param width grid columns
 */
public record AdaptedConvolver(TrainableParameters parameters, BackboneWeights weights, int rank, int height, int width)
        implements Convolver {

    @Override
    public Operand<TFloat32> kernel(Ops tf, String name) {
        var original = weights.convolution(name).kernel();
        long[] shape = original.shape();
        long inputs = LowRankAdaptation.inputs(shape);
        var down = parameters.declare(tf, LowRankAdaptation.down(name), inputs, rank);
        var up = parameters.declare(tf, LowRankAdaptation.up(name), rank, shape[3]);
        var change = tf.reshape(tf.linalg.matMul(down, up), tf.constant(shape));
        return tf.math.add(Constants.of(tf, original), change);
    }

    @Override
    public Operand<TFloat32> bias(Ops tf, String name) {
        return parameters.declare(
                tf,
                LowRankAdaptation.bias(name),
                weights.convolution(name).bias().shape());
    }

    @Override
    public DilatedConvolution dilated() {
        return DilatedConvolution.forTraining(height, width);
    }
}
