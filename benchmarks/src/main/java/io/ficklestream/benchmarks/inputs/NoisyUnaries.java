package io.ficklestream.benchmarks.inputs;

import io.ficklestream.vision.crf.Unaries;
import io.ficklestream.vision.image.Resampling;
import java.util.Random;

/**
 * Energies such as a network gives: right more often than not, computed on a coarse grid, and smooth because they were
 * enlarged.
 */
public final class NoisyUnaries {
    private static final int STRIDE = 8;
    private static final double CERTAINTY = 2;
    private static final double NOISE = 1.2;

    private NoisyUnaries() {}

    /**
     * @return energies [labels][height * width]
     */
    public static float[] of(int height, int width, int labels, long seed) {
        int coarseHeight = Math.max(2, (height + STRIDE - 1) / STRIDE);
        int coarseWidth = Math.max(2, (width + STRIDE - 1) / STRIDE);
        byte[] mask = SyntheticScene.of(coarseHeight, coarseWidth, seed).mask(labels);
        float[] coarse = probabilities(mask, labels, new Random(seed + 1));
        float[] fine = Resampling.bilinear(coarse, labels, coarseHeight, coarseWidth, height, width);
        return Unaries.fromProbabilities(fine);
    }

    private static float[] probabilities(byte[] mask, int labels, Random random) {
        float[] probabilities = new float[labels * mask.length];
        double[] powers = new double[labels];
        for (int cell = 0; cell < mask.length; cell++) {
            double sum = 0;
            for (int label = 0; label < labels; label++) {
                double score = NOISE * random.nextGaussian() + (mask[cell] == label ? CERTAINTY : 0);
                powers[label] = Math.exp(score);
                sum += powers[label];
            }
            for (int label = 0; label < labels; label++) {
                probabilities[label * mask.length + cell] = (float) (powers[label] / sum);
            }
        }
        return probabilities;
    }
}
