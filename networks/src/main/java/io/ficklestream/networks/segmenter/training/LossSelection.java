package io.ficklestream.networks.segmenter.training;

/**
 * Which losses are added up. Weakly labelled photographs get seeding, boundary and expansion, strongly labelled ones full
 * supervision.
 *
 * @param seeding how cues are weighted against each other
 * @param boundary whether the prediction is drawn to its CRF-refined form
 * @param clipped whether the boundary loss keeps its ratio within 1/20..20, as DSRG's code does and SEC's does not
 * @param expansion whether SEC's expansion loss counts
 * @param growing whether cues grow into the confident prediction before the seeding loss reads them
 * @param strongWeight alpha, the weight of full supervision (2 in FickleNet's semi-supervised setting)
 */
public record LossSelection(
        Seeding seeding, boolean boundary, boolean clipped, boolean expansion, boolean growing, double strongWeight) {

    private static final double ALPHA = 2;

    /** Forms of the seeding loss. */
    public enum Seeding {
        /** Classes together and background have the same weight (DSRG). */
        BALANCED,
        /** Every cue has the same weight (SEC). */
        PLAIN
    }

    public LossSelection {
        if (seeding == null) {
            throw new IllegalArgumentException("name the seeding loss: BALANCED or PLAIN");
        }
        if (!(strongWeight >= 0)) {
            throw new IllegalArgumentException("the weight of full supervision cannot be negative: " + strongWeight);
        }
    }

    /** Deep seeded region growing (Huang et al., CVPR 2018). */
    public static LossSelection dsrg() {
        return new LossSelection(Seeding.BALANCED, true, true, false, true, ALPHA);
    }

    /** Seed, expand and constrain (Kolesnikov and Lampert, ECCV 2016). */
    public static LossSelection sec() {
        return new LossSelection(Seeding.PLAIN, true, false, true, false, ALPHA);
    }

    /** The same with or without the boundary loss. */
    public LossSelection withBoundary(boolean on) {
        return new LossSelection(seeding, on, clipped, expansion, growing, strongWeight);
    }

    /** The same with cues that grow, or do not. */
    public LossSelection withGrowing(boolean on) {
        return new LossSelection(seeding, boundary, clipped, expansion, on, strongWeight);
    }

    /** The same with another weight of full supervision. */
    public LossSelection withStrongWeight(double alpha) {
        return new LossSelection(seeding, boundary, clipped, expansion, growing, alpha);
    }

    /** Whether a step needs the CRF-refined prediction. */
    boolean refines() {
        return boundary || growing;
    }
}
