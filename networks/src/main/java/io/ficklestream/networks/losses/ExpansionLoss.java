package io.ficklestream.networks.losses;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * SEC's expansion loss (Kolesnikov and Lampert, ECCV 2016): classes of the image should fill a part of it, other classes
 * none, and the background some,
 *
 * <pre>{@code -1/|T| sum_{c in T} log G_c(d+)  -  1/|C - T| sum_{c in C - T} log(1 - G_c(d-))  -  log G_0(d_0)}</pre>
 *
 * per image, where G is {@link GlobalWeightedRankPooling}, C are all classes and T those in the image, the background (0)
 * being in neither. Without classes a part adds 0.
 */
public final class ExpansionLoss {

    /**
     * {@code 1 - G} is raised to at least this, below any value that {@link FlooredSoftmax} leaves it, so that rounding
     * cannot make its logarithm infinite.
     */
    private static final float LEAST_REST = 1e-5f;

    private ExpansionLoss() {}

    /** With {@link ExpansionDecays#SEC}. */
    public static Operand<TFloat32> of(
            Ops tf, Operand<TFloat32> probabilities, Operand<TFloat32> imageLabels, Operand<TFloat32> imageWeights) {
        return of(tf, probabilities, imageLabels, imageWeights, ExpansionDecays.SEC);
    }

    /**
     * @param probabilities images x cells x labels, from {@link FlooredSoftmax}
     * @param imageLabels images x labels, 1 where the label is in the image, else 0; the background's column is not read
     * @param imageWeights images, 1 where the image counts for this loss, else 0
     * @param decays of the three parts
     * @return the mean over the images that count, a scalar; 0 where none does
     */
    public static Operand<TFloat32> of(
            Ops tf,
            Operand<TFloat32> probabilities,
            Operand<TFloat32> imageLabels,
            Operand<TFloat32> imageWeights,
            ExpansionDecays decays) {
        var pooling = new GlobalWeightedRankPooling(tf, probabilities);
        var classes = Labels.classes(tf, imageLabels);
        var one = tf.constant(1f);
        var present = ImageMeans.crossEntropy(tf, Labels.classes(tf, pooling.pool(decays.present())), classes);
        var rest = tf.math.sub(one, Labels.classes(tf, pooling.pool(decays.absent())));
        var absent =
                ImageMeans.crossEntropy(tf, tf.math.maximum(rest, tf.constant(LEAST_REST)), tf.math.sub(one, classes));
        var background = Labels.background(tf, pooling.pool(decays.background()));
        var all = tf.math.sub(
                tf.math.add(present, absent), tf.math.log(tf.reshape(background, tf.constant(new int[] {-1}))));
        return ImageMeans.overCounting(tf, all, imageWeights);
    }
}
