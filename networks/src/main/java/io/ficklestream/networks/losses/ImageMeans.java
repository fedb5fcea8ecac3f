package io.ficklestream.networks.losses;

import java.util.stream.IntStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** The two means that losses are made of: over what is marked in an image, and over the images that count. */
final class ImageMeans {

    /** What DSRG's layer raises counts to, so that an empty set adds 0 and not 0 / 0. */
    private static final float LEAST_COUNT = 1e-4f;

    private ImageMeans() {}

    /**
     * Per image, {@code -mean of log p} over its marks; 0 where it has none.
     *
     * @param probabilities images x ..., positive
     * @param marks as probabilities, 1 or 0
     * @return one value per image
     */
    static Operand<TFloat32> crossEntropy(Ops tf, Operand<TFloat32> probabilities, Operand<TFloat32> marks) {
        var axes = tf.constant(IntStream.range(1, probabilities.rank()).toArray());
        var sum = tf.sum(tf.math.mul(marks, tf.math.log(probabilities)), axes);
        var count = tf.math.maximum(tf.sum(marks, axes), tf.constant(LEAST_COUNT));
        return tf.math.neg(tf.math.div(sum, count));
    }

    /**
     * The mean over the images that count; 0 where none does.
     *
     * @param perImage one value per image
     * @param imageWeights 1 where the image counts, else 0
     * @return a scalar
     */
    static Operand<TFloat32> overCounting(Ops tf, Operand<TFloat32> perImage, Operand<TFloat32> imageWeights) {
        var images = tf.constant(0);
        var sum = tf.sum(tf.math.mul(perImage, imageWeights), images);
        return tf.math.div(sum, tf.math.maximum(tf.sum(imageWeights, images), tf.constant(1f)));
    }
}
