package io.ficklestream.networks.losses;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * SEC's pooling of a label's probabilities p_1 >= ... >= p_n over the cells of an image to one number (Kolesnikov and
 * Lampert, ECCV 2016): {@code G(d) = sum_j d^(j-1) p_j / sum_j d^(j-1)}, from the maximum at d = 0 to the mean at d = 1.
 *
 * <p>TensorFlow's sort has no gradient, and needs none: the order is taken from a copy that no gradient passes through,
 * and the values are gathered in that order.
 */
final class GlobalWeightedRankPooling {

    private final Ops tf;
    private final int cells;
    private final int labels;
    private final Operand<TFloat32> sorted;

    /** @param probabilities images x cells x labels, both of the last known when the graph is built */
    GlobalWeightedRankPooling(Ops tf, Operand<TFloat32> probabilities) {
        this.tf = tf;
        this.cells = Math.toIntExact(Labels.known(probabilities, 1, "cells"));
        this.labels = Math.toIntExact(Labels.count(probabilities));
        var byLabel = tf.linalg.transpose(probabilities, tf.constant(new int[] {0, 2, 1}));
        this.sorted = sorted(tf.reshape(byLabel, tf.constant(new int[] {-1, cells})));
    }

    /** Every row in descending order. */
    private Operand<TFloat32> sorted(Operand<TFloat32> rows) {
        var order = tf.nn.topK(tf.stopGradient(rows), tf.constant(cells), TInt32.class)
                .indices();
        var count = tf.reshape(
                tf.slice(tf.shape(rows), tf.constant(new int[] {0}), tf.constant(new int[] {1})),
                tf.constant(new int[0]));
        var starts = tf.math.mul(tf.range(tf.constant(0), count, tf.constant(1)), tf.constant(cells));
        var indices = tf.math.add(order, tf.reshape(starts, tf.constant(new int[] {-1, 1})));
        return tf.gather(tf.reshape(rows, tf.constant(new int[] {-1})), indices, tf.constant(0));
    }

    /** @return G(decay), images x labels */
    Operand<TFloat32> pool(double decay) {
        var weighted = tf.math.mul(sorted, tf.constant(weights(decay)));
        return tf.reshape(tf.sum(weighted, tf.constant(1)), tf.constant(new int[] {-1, labels}));
    }

    private float[] weights(double decay) {
        double sum = 0;
        for (int j = 0; j < cells; j++) {
            sum += Math.pow(decay, j);
        }
        float[] weights = new float[cells];
        for (int j = 0; j < cells; j++) {
            weights[j] = (float) (Math.pow(decay, j) / sum);
        }
        return weights;
    }
}
