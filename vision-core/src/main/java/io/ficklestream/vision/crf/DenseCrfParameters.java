package io.ficklestream.vision.crf;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the dense CRF is run with; {@link CrfPreset} has the sets that are in use.
 *
 * @param iterations of mean field, 0 or more; 0 gives the softmax of the unary
 * @param gaussian smoothness term
 * @param bilateral appearance term
 */
public record DenseCrfParameters(int iterations, GaussianTerm gaussian, BilateralTerm bilateral) {
    public DenseCrfParameters {
        if (iterations < 0) {
            throw new IllegalArgumentException("iterations must be 0 or more, not " + iterations);
        }
    }

    /** The same terms with another number of iterations. */
    public DenseCrfParameters withIterations(int otherIterations) {
        return new DenseCrfParameters(otherIterations, gaussian, bilateral);
    }

    /** The terms that count, in the order in which the reference implementations add them. */
    List<PairwiseTerm> activeTerms() {
        return Stream.<PairwiseTerm>of(gaussian, bilateral)
                .filter(term -> term.weight() > 0)
                .toList();
    }
}
