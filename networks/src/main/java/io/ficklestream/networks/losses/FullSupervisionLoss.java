package io.ficklestream.networks.losses;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * FickleNet's loss on strongly labelled images (Lee et al., CVPR 2019, section 3.3; weighted there with alpha = 2):
 * {@code -1/(sum_c |F_c|) sum_c sum_{u in F_c} log p(u, c)} per image, F_c being the cells whose true label is c, the
 * background included. An image that is ignored everywhere adds 0.
 */
public final class FullSupervisionLoss {

    private FullSupervisionLoss() {}

    /**
     * @param probabilities images x cells x labels, from {@link FlooredSoftmax}
     * @param truth images x cells x labels, 1 at the cell's true label, else 0; all 0 where the cell is ignored
     * @param imageWeights images, 1 where the image is strongly labelled, else 0
     * @return the mean over the strongly labelled images, a scalar; 0 where there is none
     */
    public static Operand<TFloat32> of(
            Ops tf, Operand<TFloat32> probabilities, Operand<TFloat32> truth, Operand<TFloat32> imageWeights) {
        return ImageMeans.overCounting(tf, ImageMeans.crossEntropy(tf, probabilities, truth), imageWeights);
    }
}
