package io.ficklestream.vision.seeding;

import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.LabelImage;
import java.util.Arrays;

/**
 * FickleNet's rule (section 3.3): a class claims a cell if enough of its maps exceed the threshold there ("any" in the
 * paper); of several claimants the one with the larger mean score gets it. A cell nobody claims is background where
 * evidence is low, undecided otherwise. An image without any evidence is undecided everywhere: its classes are there, but
 * nobody knows where.
 */
public final class SeedRule {
    /** Position of the background; class c of the image is c + 1. */
    public static final int BACKGROUND = 0;

    /** Label of undecided pixels. */
    public static final int UNDECIDED = 255;

    private static final int NOBODY = -1;

    /** Keeps a fraction such as 0.7 of 10 samples from asking for 8 because 0.7 * 10 is a little above 7. */
    private static final double ROUNDING = 1e-9;

    private final SeedParameters parameters;

    /** A rule with fixed parameters; thread-safe. */
    public SeedRule(SeedParameters parameters) {
        this.parameters = parameters;
    }

    /** Seeds on the evidence's grid. */
    public LabelImage seeds(Evidence evidence) {
        return seeds(EvidenceMaps.of(evidence));
    }

    /** Seeds on whatever grid the maps are. */
    public LabelImage seeds(EvidenceMaps maps) {
        byte[] labels = new byte[maps.pixels()];
        if (maps.hasEvidence()) {
            float minimum = minimumHitFrequency(maps.samples());
            for (int pixel = 0; pixel < labels.length; pixel++) {
                labels[pixel] = (byte) label(maps, pixel, minimum);
            }
        } else {
            Arrays.fill(labels, (byte) UNDECIDED);
        }
        return new LabelImage(maps.height(), maps.width(), labels);
    }

    private float minimumHitFrequency(int samples) {
        double hits = Math.ceil(parameters.foregroundHits() * samples - ROUNDING);
        return (float) Math.max(1, hits) / samples;
    }

    private int label(EvidenceMaps maps, int pixel, float minimumHitFrequency) {
        int claimant = strongestClaimant(maps, pixel, minimumHitFrequency);
        if (claimant != NOBODY) {
            return claimant + 1;
        }
        return maps.strongestRelativeScore(pixel) < parameters.backgroundScore() ? BACKGROUND : UNDECIDED;
    }

    private static int strongestClaimant(EvidenceMaps maps, int pixel, float minimumHitFrequency) {
        int strongest = NOBODY;
        for (int c = 0; c < maps.classes(); c++) {
            boolean claims = maps.hitFrequency(c, pixel) >= minimumHitFrequency;
            if (claims && (strongest == NOBODY || maps.meanScore(c, pixel) > maps.meanScore(strongest, pixel))) {
                strongest = c;
            }
        }
        return strongest;
    }
}
