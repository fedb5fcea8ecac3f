package io.ficklestream.benchmarks.superseded.rows;

import io.ficklestream.vision.crf.DenseCrfParameters;
import io.ficklestream.vision.crf.PairwiseTerm;
import io.ficklestream.vision.image.RgbImage;
import java.util.List;
import java.util.stream.Stream;

/**
 * The kernel before {@link io.ficklestream.vision.crf.DenseCrf} filtered labels in groups: all labels of a pixel lie side
 * by side in one row, both terms are filtered on permutohedral lattices of all pixels, and one call runs on the caller's
 * thread.
 */
public final class RowCrf {
    private RowCrf() {}

    /**
     * The marginals after the given iterations, whatever filter the parameters name.
     *
     * @param image the photograph whose colours guide the labels
     * @param unary energies (negative log probabilities), [labels][height*width], finite
     * @param labels at least 1
     * @return marginal probabilities, [labels][height*width]
     */
    public static float[] infer(RgbImage image, float[] unary, int labels, DenseCrfParameters parameters) {
        if (labels < 1 || unary.length != (long) labels * image.pixels()) {
            throw new IllegalArgumentException("the unary has " + unary.length + " energies, but " + labels
                    + " labels of " + image.pixels() + " pixels need " + (long) labels * image.pixels());
        }
        float[] evidence = scoresByPixel(unary, labels, image.pixels());
        float[] q = new float[evidence.length];
        Softmax.apply(evidence, q, labels);
        iterate(kernels(image, labels, parameters), evidence, q, labels, parameters.iterations());
        return byLabel(q, labels, image.pixels());
    }

    private static List<PairwiseKernel> kernels(RgbImage image, int labels, DenseCrfParameters parameters) {
        if (parameters.iterations() == 0) {
            return List.of();
        }
        return Stream.<PairwiseTerm>of(parameters.gaussian(), parameters.bilateral())
                .filter(term -> term.weight() > 0)
                .map(term -> PairwiseKernel.of(term, image, labels))
                .toList();
    }

    private static void iterate(List<PairwiseKernel> kernels, float[] evidence, float[] q, int labels, int iterations) {
        float[] scores = new float[q.length];
        for (int i = 0; i < iterations; i++) {
            System.arraycopy(evidence, 0, scores, 0, scores.length);
            for (PairwiseKernel kernel : kernels) {
                kernel.addMessages(q, scores);
            }
            Softmax.apply(scores, q, labels);
        }
    }

    /** Energies [labels][pixels] as scores (negated) [pixel][labels]: what one pixel needs lies side by side. */
    private static float[] scoresByPixel(float[] unary, int labels, int pixels) {
        float[] scores = new float[unary.length];
        for (int label = 0; label < labels; label++) {
            for (int pixel = 0; pixel < pixels; pixel++) {
                float energy = unary[label * pixels + pixel];
                if (!Float.isFinite(energy)) {
                    throw new IllegalArgumentException("the energy of label " + label + " at pixel " + pixel + " is "
                            + energy + "; energies must be finite: bound probabilities away from 0");
                }
                scores[pixel * labels + label] = -energy;
            }
        }
        return scores;
    }

    private static float[] byLabel(float[] q, int labels, int pixels) {
        float[] planes = new float[q.length];
        for (int label = 0; label < labels; label++) {
            for (int pixel = 0; pixel < pixels; pixel++) {
                planes[label * pixels + pixel] = q[pixel * labels + label];
            }
        }
        return planes;
    }
}
