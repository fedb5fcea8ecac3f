package io.ficklestream.vision.crf;

import io.ficklestream.vision.image.RgbImage;
import java.util.Arrays;

/**
 * Messages of one pairwise term by way of the permutohedral lattice: marginals are summed over clusters of pixels, the
 * sums become messages to the clusters, and pixels receive what their cluster does.
 */
final class ClusterFilter implements PairwiseFilter {
    /** Keeps the normalisation finite, as the reference implementation does. */
    private static final float EPSILON = 1e-20f;

    /** Images of up to so many pixels are fast enough without clusters. */
    private static final int SMALL_IMAGE = 1 << 14;

    /** A lattice may have so many vertices, whatever the image's size. */
    private static final int SMALL_LATTICE = 1 << 14;

    /** With one vertex to so many pixels, blurring takes less time than what is done for every pixel. */
    private static final int PIXELS_PER_VERTEX = 6;

    private final PixelClusters clusters;
    private final PermutohedralLattice lattice;

    private final LaneKernels kernels;
    private final int width;

    /** Where the values of every pixel's cluster begin. */
    private final int[] offsets;

    /** [group][cluster][lane] */
    private final float[][] sums;

    /** [group][cluster][lane] */
    private final float[][] messages;

    private ClusterFilter(
            PixelClusters clusters, PermutohedralLattice lattice, int width, LaneKernels kernels, LabelGroups groups) {
        this.clusters = clusters;
        this.width = width;
        this.lattice = lattice;
        this.kernels = kernels;
        this.offsets = clusters.offsets(groups.lanes());
        this.sums = groups.allocate(clusters.count());
        this.messages = groups.allocate(clusters.count());
    }

    /** The term on every pixel, on the lattice as it is published. */
    static ClusterFilter ofPixels(PairwiseTerm term, RgbImage image, LaneKernels kernels, LabelGroups groups) {
        PermutohedralLattice lattice =
                PermutohedralLattice.of(term.features(image), term.dimensions(), LatticeShape.PUBLISHED, kernels);
        return normalised(
                PixelClusters.singletons(image.pixels()), lattice, term.weight(), image.width(), kernels, groups);
    }

    /**
     * The appearance term on clusters of pixels (on every pixel where the image is small), on a lattice tuned to be closer
     * to the exact sums.
     */
    static ClusterFilter ofColours(BilateralTerm term, RgbImage image, LaneKernels kernels, LabelGroups groups) {
        boolean small = image.pixels() <= SMALL_IMAGE;
        ColourClusters colours = small ? ColourClusters.none(image, term) : ColourClusters.of(image, term);
        LatticeShape shape = LatticeShape.tuned(Math.max(SMALL_LATTICE, image.pixels() / PIXELS_PER_VERTEX));
        PermutohedralLattice lattice = PermutohedralLattice.of(colours.features(), term.dimensions(), shape, kernels);
        return normalised(colours.clusters(), lattice, term.weight(), image.width(), kernels, groups);
    }

    /** {@code w diag(n) K diag(n), n_i = 1 / sqrt((K 1)_i)}, folded into the lattice (Krähenbühl and Koltun 2013). */
    private static ClusterFilter normalised(
            PixelClusters clusters,
            PermutohedralLattice plain,
            double weight,
            int width,
            LaneKernels kernels,
            LabelGroups groups) {
        float[] factors = plain.filter(clusters.sizes());
        for (int i = 0; i < factors.length; i++) {
            factors[i] = (float) Math.sqrt(weight / (factors[i] + EPSILON));
        }
        return new ClusterFilter(clusters, plain.weighted(factors), width, kernels, groups);
    }

    @Override
    public int blockHeight() {
        return clusters.blockHeight();
    }

    @Override
    public void collect(int part, int group, int y, float[] marginals) {
        kernels.collectRows(marginals, offsets, y * width, width, sums[group]);
    }

    @Override
    public Filtering filtering() {
        PermutohedralLattice.Buffer buffer = lattice.newBuffer();
        return group -> {
            lattice.filter(sums[group], messages[group], buffer);
            Arrays.fill(sums[group], 0);
        };
    }

    @Override
    public void addMessages(int group, int y, float[] scores) {
        kernels.addRows(messages[group], offsets, y * width, width, scores);
    }
}
