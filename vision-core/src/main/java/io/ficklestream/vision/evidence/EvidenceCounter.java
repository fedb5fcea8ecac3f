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
    private final int[] hits;
    private final int[] sums;

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
        this.hits = new int[classes * height * width];
        this.sums = new int[hits.length];
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
        int from = classIndex * pixels;
        for (int u = 0; u < pixels; u++) {
            hits[from + u] += map[u] > above ? 1 : 0;
            sums[from + u] += (int) (map[u] / maximum * Evidence.SCORE_ONE + 0.5f);
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
     * What was counted; the counter must not be used after.
     *
     * @param samples how many samples were counted, those with zero maps included
     */
    public Evidence evidence(int samples) {
        return new Evidence(classes, height, width, samples, hits, sums);
    }
}
