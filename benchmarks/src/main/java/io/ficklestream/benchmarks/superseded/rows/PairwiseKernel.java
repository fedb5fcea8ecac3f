package io.ficklestream.benchmarks.superseded.rows;

import io.ficklestream.vision.crf.PairwiseTerm;
import io.ficklestream.vision.image.RgbImage;
import java.util.Arrays;

/**
 * One pairwise term on one image: its weight times the symmetrically normalised kernel
 * {@code diag(n) K diag(n), n_i = 1 / sqrt((K 1)_i)} (Krähenbühl and Koltun 2013).
 */
final class PairwiseKernel {
    /** Keeps the normalisation finite, as the reference implementation does. */
    private static final float EPSILON = 1e-20f;

    private final PermutohedralLattice lattice;
    private final LatticeBuffer buffer;
    private final float weight;

    private PairwiseKernel(PermutohedralLattice lattice, int labels, float weight) {
        this.lattice = lattice;
        this.buffer = lattice.newBuffer(labels);
        this.weight = weight;
    }

    static PairwiseKernel of(PairwiseTerm term, RgbImage image, int labels) {
        PermutohedralLattice plain = PermutohedralLattice.of(term.features(image), term.dimensions());
        float[] ones = new float[plain.points()];
        Arrays.fill(ones, 1);
        float[] factors = plain.filter(ones, 1);
        for (int i = 0; i < factors.length; i++) {
            factors[i] = (float) (1 / Math.sqrt(factors[i] + EPSILON));
        }
        return new PairwiseKernel(plain.weighted(factors), labels, (float) term.weight());
    }

    /** Adds the messages that the marginals {@code q} send to {@code scores}; both [pixel][labels]. */
    void addMessages(float[] q, float[] scores) {
        lattice.addFiltered(q, scores, weight, buffer);
    }
}
