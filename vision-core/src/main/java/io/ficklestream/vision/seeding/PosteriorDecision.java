package io.ficklestream.vision.seeding;

/** From label probabilities to labels. */
public final class PosteriorDecision {
    private final double undecidedBelow;

    /**
     * @param undecidedBelow pixels whose best probability is below this stay undecided, 0..1
     */
    public PosteriorDecision(double undecidedBelow) {
        this.undecidedBelow = undecidedBelow;
    }

    /**
     * The most probable label of every pixel; of equals the first.
     *
     * @param posteriors [labels][pixels]
     * @return one label a pixel, 255 where undecided
     */
    public byte[] decide(float[] posteriors, int pixels) {
        byte[] labels = new byte[pixels];
        for (int pixel = 0; pixel < pixels; pixel++) {
            int best = best(posteriors, pixels, pixel);
            boolean decided = posteriors[best * pixels + pixel] >= undecidedBelow;
            labels[pixel] = (byte) (decided ? best : SeedRule.UNDECIDED);
        }
        return labels;
    }

    private static int best(float[] posteriors, int pixels, int pixel) {
        int best = 0;
        for (int label = 1; label * pixels < posteriors.length; label++) {
            if (posteriors[label * pixels + pixel] > posteriors[best * pixels + pixel]) {
                best = label;
            }
        }
        return best;
    }
}
