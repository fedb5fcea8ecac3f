package io.ficklestream.networks.losses;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * SEC's seeding loss (Kolesnikov and Lampert, "Seed, Expand and Constrain", ECCV 2016), in which all cues weigh the
 * same: {@code -1/(sum_c |S_c|) sum_c sum_{u in S_c} log p(u, c)} per image, over the background and the classes, S_c
 * being the cues of label c. An image without cues adds 0.
 */
public final class SeedingLoss {

    private SeedingLoss() {}

    /**
     * @param probabilities images x cells x labels, from {@link FlooredSoftmax}
     * @param cues images x cells x labels, 1 where the cell is a cue of the label, else 0; a cell may be a cue of
     *     several labels or of none
     * @param imageWeights images, 1 where the image counts for this loss, else 0
     * @return the mean over the images that count, a scalar; 0 where none does
     */
    public static Operand<TFloat32> of(
            Ops tf, Operand<TFloat32> probabilities, Operand<TFloat32> cues, Operand<TFloat32> imageWeights) {
        return ImageMeans.overCounting(tf, ImageMeans.crossEntropy(tf, probabilities, cues), imageWeights);
    }
}
