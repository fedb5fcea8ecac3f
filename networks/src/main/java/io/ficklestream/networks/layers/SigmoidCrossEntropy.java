package io.ficklestream.networks.layers;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * The multi-label loss of FickleNet (Algorithm 1, line 7): {@code mean of softplus(z) - y z} over batch and classes,
 * which is {@code -y log S - (1 - y) log(1 - S)} for {@code S = sigmoid(z)} without its overflow.
 */
public final class SigmoidCrossEntropy {

    private SigmoidCrossEntropy() {}

    /**
     * @param logits batch x classes
     * @param labels batch x classes, 1 where the class is in the photograph, else 0
     */
    public static Operand<TFloat32> of(Ops tf, Operand<TFloat32> logits, Operand<TFloat32> labels) {
        var each = tf.math.sub(tf.math.softplus(logits), tf.math.mul(labels, logits));
        return tf.math.mean(each, tf.constant(new int[] {0, 1}));
    }
}
