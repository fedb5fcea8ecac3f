package io.ficklestream.vision.crf;

import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.parallel.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What an inference needs before its first iteration: energies in groups of labels, and filters; made side by side. */
final class CrfSetup {
    private final RgbImage image;
    private final float[] unary;
    private final LaneKernels kernels;
    private final LabelGroups groups;
    private final DenseCrfParameters parameters;
    private float[][] energies;
    private PairwiseFilter[] filters = {};

    CrfSetup(RgbImage image, float[] unary, LaneKernels kernels, LabelGroups groups, DenseCrfParameters parameters) {
        this.image = image;
        this.unary = unary;
        this.kernels = kernels;
        this.groups = groups;
        this.parameters = parameters;
    }

    /** Makes everything. */
    void run(Workers workers) {
        List<Runnable> parts = new ArrayList<>();
        List<PairwiseTerm> terms = parameters.iterations() == 0 ? List.of() : parameters.activeTerms();
        CrfFilter kind = parameters.filter().resolvedFor(image.pixels(), groups.labels());
        if (kind == CrfFilter.EXACT && !terms.isEmpty()) {
            filters = new PairwiseFilter[1];
            parts.add(() -> filters[0] = new ExactFilter(image, terms, groups));
        } else {
            filters = new PairwiseFilter[terms.size()];
            for (int i = terms.size() - 1; i >= 0; i--) {
                int term = i;
                parts.add(() -> filters[term] = filter(kind, terms.get(term), workers.threads()));
            }
        }
        parts.add(() -> energies = groups.interleaved(unary, image.pixels()));
        workers.run(parts);
    }

    private PairwiseFilter filter(CrfFilter kind, PairwiseTerm term, int threads) {
        if (kind == CrfFilter.LATTICE) {
            return ClusterFilter.ofPixels(term, image, kernels, groups);
        }
        if (term instanceof BilateralTerm bilateral) {
            return ClusterFilter.ofColours(bilateral, image, kernels, groups);
        }
        return new SeparableGaussian((GaussianTerm) term, image, kernels, groups, threads);
    }

    /** [group][pixel][lane] */
    float[][] energies() {
        return energies;
    }

    /** Filters whose messages sum to those of all terms, the most expensive one last. */
    List<PairwiseFilter> filters() {
        return Arrays.asList(filters);
    }
}
