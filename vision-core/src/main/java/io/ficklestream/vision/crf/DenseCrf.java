package io.ficklestream.vision.crf;

import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.parallel.Workers;

/**
 * Mean field inference in a fully connected CRF with Potts terms (Krähenbühl and Koltun, "Efficient Inference in
 * Fully Connected CRFs with Gaussian Edge Potentials", 2011):
 *
 * <pre>
 * Q = softmax(-U);  repeat: Q = softmax(-U + sum_m w_m K~_m Q)
 * </pre>
 *
 * with symmetrically normalised kernels that contain the pixel itself. Stateless; the same marginals every time.
 */
public final class DenseCrf {
    private DenseCrf() {}

    /** {@link #infer(RgbImage, float[], int, DenseCrfParameters, Workers)} on the caller's thread. */
    public static float[] infer(RgbImage image, float[] unary, int labels, DenseCrfParameters parameters) {
        return infer(image, unary, labels, parameters, Workers.callerOnly());
    }

    /**
     * The marginals after the given iterations. Cost grows with the number of labels: pass only those that can occur.
     *
     * @param image the photograph whose colours guide the labels
     * @param unary energies (negative log probabilities), [labels][height*width], finite
     * @param labels at least 1
     * @param workers the threads to use; labels, then pixels, are shared out among them
     * @return marginal probabilities, [labels][height*width]
     */
    public static float[] infer(
            RgbImage image, float[] unary, int labels, DenseCrfParameters parameters, Workers workers) {
        if (labels < 1 || unary.length != (long) labels * image.pixels()) {
            throw new IllegalArgumentException("the unary has " + unary.length + " energies, but " + labels
                    + " labels of " + image.pixels() + " pixels need " + (long) labels * image.pixels());
        }
        requireFinite(unary, image.pixels());
        LaneKernels kernels = LaneKernels.forLabels(labels);
        LabelGroups groups = new LabelGroups(labels, kernels.lanes());
        CrfSetup setup = new CrfSetup(image, unary, kernels, groups, parameters);
        setup.run(workers);
        return new MeanField(kernels, groups, setup.energies(), image.width(), setup.filters(), workers)
                .infer(parameters.iterations());
    }

    private static void requireFinite(float[] unary, int pixels) {
        for (int i = 0; i < unary.length; i++) {
            if (!Float.isFinite(unary[i])) {
                throw new IllegalArgumentException("the energy of label " + i / pixels + " at pixel " + i % pixels
                        + " is " + unary[i] + "; energies must be finite: bound probabilities away from 0");
            }
        }
    }
}
