package io.ficklestream.networks.losses;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * The label probabilities that all losses take: {@code (softmax(z) + 1e-4) / (1 + 1e-4 L)}, so that no logarithm meets
 * a zero and a label's cost is bounded (DSRG's and SEC's softmax layers).
 */
public final class FlooredSoftmax {

    /** Added to every probability before they are scaled to sum to 1 again. */
    public static final double FLOOR = 1e-4;

    private FlooredSoftmax() {}

    /**
     * @param logits images x cells x labels; the number of labels has to be known when the graph is built
     * @return images x cells x labels, each at least {@code 1e-4 / (1 + 1e-4 L)}, summing to 1 over the labels
     */
    public static Operand<TFloat32> of(Ops tf, Operand<TFloat32> logits) {
        long labels = Labels.count(logits);
        var raised = tf.math.add(tf.nn.softmax(logits), tf.constant((float) FLOOR));
        return tf.math.mul(raised, tf.constant((float) (1 / (1 + labels * FLOOR))));
    }
}
