package io.ficklestream.vision.crf;

import io.ficklestream.vision.image.RgbImage;
import java.util.List;

/**
 * Makes the filters that an inference needs.
 *
 * @param threads that will call them
 */
record PairwiseFilters(RgbImage image, LaneKernels kernels, LabelGroups groups, int threads) {
    /** Filters whose messages sum to those of all terms. */
    List<PairwiseFilter> of(DenseCrfParameters parameters) {
        List<PairwiseTerm> terms = parameters.activeTerms();
        CrfFilter kind = parameters.filter().resolvedFor(image.pixels(), groups.labels());
        if (kind == CrfFilter.EXACT && !terms.isEmpty()) {
            return List.of(new ExactFilter(image, terms, groups));
        }
        return terms.stream().map(term -> filter(kind, term)).toList();
    }

    private PairwiseFilter filter(CrfFilter kind, PairwiseTerm term) {
        if (kind == CrfFilter.LATTICE) {
            return ClusterFilter.ofPixels(term, image, kernels, groups);
        }
        if (term instanceof BilateralTerm bilateral) {
            return ClusterFilter.ofColours(bilateral, image, kernels, groups);
        }
        return new SeparableGaussian((GaussianTerm) term, image, kernels, groups, threads);
    }
}
