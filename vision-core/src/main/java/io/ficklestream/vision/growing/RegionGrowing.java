package io.ficklestream.vision.growing;

/**
 * Deep seeded region growing (Huang et al., CVPR 2018, the section of that name): the seeds of a class spread to all pixels that can
 * be reached from them through neighbours which the network confidently predicts to be of that class.
 *
 * <p>The paper visits neighbours until nothing changes; what it arrives at are connected components, found here in one
 * pass:
 *
 * <ol>
 *   <li>Of the labels that the image can have, the most probable one at each pixel (of equals the smallest) is
 *       confident if its probability is above its threshold.
 *   <li>A pixel is of the label that is confident there. If seeds are written first, pixels without one are of the label
 *       that they are a seed of; of several, the largest, as in the authors' code, so a class comes before background.
 *   <li>A connected component of pixels of one label is accepted if at least one of them is an original seed of that
 *       label. All its pixels become seeds of it, except those that are an original seed of exactly one label, another
 *       one. These still connect.
 * </ol>
 *
 * Original seeds are never removed. Those of labels that the image cannot have stay as they are, and do not grow.
 *
 * <p>Allocates nothing after its construction when it writes into a given array. Not thread-safe: one per thread.
 */
public final class RegionGrowing {
    private static final int MOST_PIXELS = 1 << 29;

    private final int mostPixels;
    private final LabelMap map;
    private final Components components;

    /** [cell] of a component's first cell: whether the component holds an original seed of its label. */
    private final boolean[] accepted;

    /**
     * Growing with fixed parameters on grids of any shape up to a size.
     *
     * @param mostPixels height * width of the largest grid, 1..2^29; takes 16 bytes each
     */
    public RegionGrowing(GrowingParameters parameters, int mostPixels) {
        if (mostPixels < 1 || mostPixels > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "mostPixels must be between 1 and " + MOST_PIXELS + ", not " + mostPixels);
        }
        int cells = LabelMap.cellsFor(mostPixels);
        this.mostPixels = mostPixels;
        this.map = new LabelMap(parameters, mostPixels);
        this.components = new Components(parameters.connectivity(), cells);
        this.accepted = new boolean[cells];
    }

    /**
     * Grown seeds of the same shape and labels.
     *
     * @param seeds the original seeds
     * @param imageLabels the labels that the image can have, bit l for label l: background and its classes; not empty
     * @param probabilities [labels][height*width], 0..1; only the planes of {@code imageLabels} are read
     * @throws IllegalArgumentException if sizes do not agree, the grid is larger than announced, a label does not exist
     *     or a probability is outside its range
     */
    public SeedCues grow(SeedCues seeds, long imageLabels, float[] probabilities) {
        long[] grown = new long[seeds.pixels()];
        grow(seeds, imageLabels, probabilities, grown);
        return new SeedCues(seeds.height(), seeds.width(), seeds.labels(), grown);
    }

    /**
     * The same into an array of the caller's, which on failure is left as it was.
     *
     * @param grown receives the labels that each pixel is a seed of, as in {@link SeedCues#sets()}; not the array of
     *     {@code seeds}
     * @return how many pixels became seeds of a label that they were not a seed of before
     */
    public int grow(SeedCues seeds, long imageLabels, float[] probabilities, long[] grown) {
        requireFitting(seeds, imageLabels, probabilities);
        requireTarget(seeds, grown);
        map.fill(seeds, imageLabels, probabilities);
        components.connect(map, seeds.height(), seeds.width());
        accept(seeds);
        return spread(seeds, grown);
    }

    private void accept(SeedCues seeds) {
        byte[] labels = map.cells();
        int pixel = 0;
        for (int y = 0; y < seeds.height(); y++) {
            int cell = map.cell(y);
            for (int end = cell + seeds.width(); cell < end; cell++) {
                if (labels[cell] != LabelMap.NONE) {
                    int root = components.root(cell);
                    boolean seed = LabelBits.contains(seeds.sets()[pixel], labels[cell]);
                    accepted[root] = root == cell ? seed : accepted[root] | seed;
                }
                pixel++;
            }
        }
    }

    private int spread(SeedCues seeds, long[] grown) {
        byte[] labels = map.cells();
        int added = 0;
        int pixel = 0;
        for (int y = 0; y < seeds.height(); y++) {
            int cell = map.cell(y);
            for (int end = cell + seeds.width(); cell < end; cell++) {
                long before = seeds.sets()[pixel];
                long after = before;
                if (labels[cell] != LabelMap.NONE && accepted[components.root(cell)] && !LabelBits.isSingle(before)) {
                    after |= LabelBits.bit(labels[cell]);
                    added += after == before ? 0 : 1;
                }
                grown[pixel++] = after;
            }
        }
        return added;
    }

    private void requireFitting(SeedCues seeds, long imageLabels, float[] probabilities) {
        if (seeds.pixels() > mostPixels) {
            throw new IllegalArgumentException("a grid of " + seeds.height() + " x " + seeds.width()
                    + " pixels is larger than the announced " + mostPixels);
        }
        if (imageLabels == 0) {
            throw new IllegalArgumentException("imageLabels is empty; an image has at least one label");
        }
        if (LabelBits.largest(imageLabels) >= seeds.labels()) {
            throw new IllegalArgumentException("imageLabels holds label " + LabelBits.largest(imageLabels)
                    + ", but the seeds have only " + seeds.labels() + " labels");
        }
        if (probabilities.length != (long) seeds.labels() * seeds.pixels()) {
            throw new IllegalArgumentException("there are " + probabilities.length + " probabilities, but "
                    + seeds.labels() + " labels of " + seeds.pixels() + " pixels need "
                    + (long) seeds.labels() * seeds.pixels());
        }
    }

    private static void requireTarget(SeedCues seeds, long[] grown) {
        if (grown.length != seeds.pixels()) {
            throw new IllegalArgumentException(
                    "grown has room for " + grown.length + " pixels, but the seeds have " + seeds.pixels());
        }
        if (grown == seeds.sets()) {
            throw new IllegalArgumentException("grown must not be the seeds' own array: the originals are kept");
        }
    }
}
