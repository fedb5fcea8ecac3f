package io.ficklestream.vision.evidence;

/**
 * Counts maps into evidence: every map is divided by its maximum; a cell is hit where the quotient exceeds the threshold.
 * Not thread-safe.
 */
public final class EvidenceCounter {
    private final int classes;
    private final int height;
    private final int width;
    private final double threshold;

    /** Per class: with an array for each, the loops have one index for all they touch, which makes them vector loops. */
    private final int[][] hits;

    private final int[][] sums;
    private final int[] scores;

    /**
     * @param threshold activation threshold, 0 up to but not including 1
     */
    public EvidenceCounter(int classes, int height, int width, double threshold) {
        if (!(threshold >= 0 && threshold < 1)) {
            throw new IllegalArgumentException(
                    "the activation threshold must be at least 0 and below 1, the maximum of a map, not " + threshold);
        }
        this.classes = classes;
        this.height = height;
        this.width = width;
        this.threshold = threshold;
        this.hits = new int[classes][height * width];
        this.sums = new int[classes][height * width];
        this.scores = new int[height * width];
    }

    /**
     * Counts one sample's map of one class; a map that is zero everywhere contributes nothing.
     *
     * @param map height * width values, at least 0
     */
    public void count(int classIndex, float[] map) {
        int pixels = height * width;
        float maximum = maximum(map, pixels);
        if (maximum == 0) {
            return;
        }
        float above = (float) (threshold * maximum);
        for (int u = 0; u < pixels; u++) {
            hits[classIndex][u] += map[u] > above ? 1 : 0;
            sums[classIndex][u] += (int) (map[u] / maximum * Evidence.SCORE_ONE + 0.5f);
        }
    }

    private static float maximum(float[] map, int pixels) {
        float maximum = 0;
        for (int u = 0; u < pixels; u++) {
            maximum = Math.max(maximum, map[u]);
        }
        return maximum;
    }

    /**
     * Counts one sample's map of one class, exactly; a map without positive values contributes nothing.
     *
     * @param map height * width values below 2^28 in magnitude, of which the negative ones count as 0; overwritten
     */
    public void count(int classIndex, int[] map) {
        int maximum = FixedPointScores.maximum(map);
        if (maximum > 0) {
            FixedPointScores.addHits(map, (int) Math.floor(threshold * maximum), hits[classIndex]);
            FixedPointScores.addScores(map, maximum, scores, sums[classIndex]);
        }
    }

    /**
     * What was counted; the counter must not be used after.
     *
     * @param samples how many samples were counted, those with zero maps included
     */
    public Evidence evidence(int samples) {
        return new Evidence(classes, height, width, samples, joined(hits), joined(sums));
    }

    private int[] joined(int[][] ofClasses) {
        int pixels = height * width;
        int[] all = new int[classes * pixels];
        for (int c = 0; c < classes; c++) {
            System.arraycopy(ofClasses[c], 0, all, c * pixels, pixels);
        }
        return all;
    }
}
