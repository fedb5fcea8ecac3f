package io.ficklestream.vision.crf;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the dense CRF is run with; {@link CrfPreset} has the sets that are in use.
 *
 * @param iterations of mean field, 0 or more; 0 gives the softmax of the unary
 * @param gaussian smoothness term
 * @param bilateral appearance term
 * @param filter how the sums over all pairs of pixels are computed
 */
public record DenseCrfParameters(int iterations, GaussianTerm gaussian, BilateralTerm bilateral, CrfFilter filter) {
    public DenseCrfParameters {
        Objects.requireNonNull(gaussian, "gaussian");
        Objects.requireNonNull(bilateral, "bilateral");
        Objects.requireNonNull(filter, "filter");
        if (iterations < 0) {
            throw new IllegalArgumentException("iterations must be 0 or more, not " + iterations);
        }
    }

    /** These terms, filtered in the way that suits the image's size. */
    public DenseCrfParameters(int iterations, GaussianTerm gaussian, BilateralTerm bilateral) {
        this(iterations, gaussian, bilateral, CrfFilter.AUTOMATIC);
    }

    /** The same with another way to compute the sums. */
    public DenseCrfParameters withFilter(CrfFilter otherFilter) {
        return new DenseCrfParameters(iterations, gaussian, bilateral, otherFilter);
    }

    /** The same terms with another number of iterations. */
    public DenseCrfParameters withIterations(int otherIterations) {
        return new DenseCrfParameters(otherIterations, gaussian, bilateral, filter);
    }

    /** The terms that count, in the order in which the reference implementations add them. */
    List<PairwiseTerm> activeTerms() {
        return Stream.<PairwiseTerm>of(gaussian, bilateral)
                .filter(term -> term.weight() > 0)
                .toList();
    }
}
