package io.ficklestream.networks.losses;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * DSRG's seeding loss (Huang et al., CVPR 2018), in which the background's many cues do not outweigh the classes' few:
 *
 * <pre>{@code -1/(sum_{c > 0} |S_c|) sum_{c > 0} sum_{u in S_c} log p(u, c)  -  1/|S_0| sum_{u in S_0} log p(u, 0)}</pre>
 *
 * per image, S_c being the cues of label c. Without cues a part adds 0.
 */
public final class BalancedSeedingLoss {

    private BalancedSeedingLoss() {}

    /**
     * @param probabilities images x cells x labels, from {@link FlooredSoftmax}
     * @param cues images x cells x labels, 1 where the cell is a cue of the label, else 0; a cell may be a cue of
     *     several labels or of none
     * @param imageWeights images, 1 where the image counts for this loss, else 0
     * @return the mean over the images that count, a scalar; 0 where none does
     */
    public static Operand<TFloat32> of(
            Ops tf, Operand<TFloat32> probabilities, Operand<TFloat32> cues, Operand<TFloat32> imageWeights) {
        var classes = ImageMeans.crossEntropy(tf, Labels.classes(tf, probabilities), Labels.classes(tf, cues));
        var background = ImageMeans.crossEntropy(tf, Labels.background(tf, probabilities), Labels.background(tf, cues));
        return ImageMeans.overCounting(tf, tf.math.add(classes, background), imageWeights);
    }
}
