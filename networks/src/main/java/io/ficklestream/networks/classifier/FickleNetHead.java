package io.ficklestream.networks.classifier;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** What lies between the backbone and the stochastic selection: a 1 x 1 neck with ReLU to k channels. */
public final class FickleNetHead {

    private FickleNetHead() {}

    /**
     * The map that hidden units are selected from.
     *
     * @param features batch x height x width x backbone channels
     * @param kernel 1 x 1 x backbone channels x k
     * @param bias k
     * @return batch x height x width x k, not negative
     */
    public static Operand<TFloat32> neck(
            Ops tf, Operand<TFloat32> features, Operand<TFloat32> kernel, Operand<TFloat32> bias) {
        var convolved = tf.nn.conv2d(features, kernel, List.of(1L, 1L, 1L, 1L), "VALID");
        return tf.nn.relu(tf.nn.biasAdd(convolved, bias));
    }
}
