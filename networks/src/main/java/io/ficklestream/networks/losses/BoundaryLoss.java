package io.ficklestream.networks.losses;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * The loss that draws predictions to what a dense CRF makes of them, and so to the photograph's edges: SEC's
 * constrain-to-boundary loss (Kolesnikov and Lampert, ECCV 2016), which DSRG uses too,
 *
 * <pre>{@code 1/n sum_u sum_c Q(u, c) log(Q(u, c) / p(u, c))}</pre>
 *
 * per image of n cells, the mean Kullback-Leibler divergence, where Q is the refined prediction raised to at least 1e-4
 * and scaled to sum to 1. Q is a target: no gradient passes through it.
 */
public final class BoundaryLoss {

    private static final float LEAST_REFINED = 1e-4f;
    private static final float LARGEST_LOG_RATIO = (float) Math.log(20);

    private BoundaryLoss() {}

    /**
     * @param probabilities images x cells x labels, from {@link FlooredSoftmax}
     * @param refined images x cells x labels, what the CRF made of the probabilities; 0..1
     * @param imageWeights images, 1 where the image counts for this loss, else 0
     * @param clipped whether Q / p is limited to 1/20..20, as DSRG does and SEC does not: where the two differ more,
     *     there is no gradient
     * @return the mean over the images that count, a scalar; 0 where none does
     */
    public static Operand<TFloat32> of(
            Ops tf,
            Operand<TFloat32> probabilities,
            Operand<TFloat32> refined,
            Operand<TFloat32> imageWeights,
            boolean clipped) {
        var target = target(tf, refined);
        Operand<TFloat32> logRatio = tf.math.sub(tf.math.log(target), tf.math.log(probabilities));
        if (clipped) {
            logRatio = tf.clipByValue(logRatio, tf.constant(-LARGEST_LOG_RATIO), tf.constant(LARGEST_LOG_RATIO));
        }
        var perCell = tf.sum(tf.math.mul(target, logRatio), tf.constant(2));
        return ImageMeans.overCounting(tf, tf.math.mean(perCell, tf.constant(1)), imageWeights);
    }

    private static Operand<TFloat32> target(Ops tf, Operand<TFloat32> refined) {
        var raised = tf.math.maximum(tf.stopGradient(refined), tf.constant(LEAST_REFINED));
        return tf.math.div(raised, tf.sum(raised, tf.constant(2), org.tensorflow.op.core.Sum.keepDims(true)));
    }
}
