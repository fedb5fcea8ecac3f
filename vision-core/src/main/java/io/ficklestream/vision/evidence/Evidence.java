package io.ficklestream.vision.evidence;

import java.util.Arrays;

/**
 * What a set of samples says, per class and cell: in how many maps the cell exceeded the activation threshold, and the sum
 * of its scores. Integers, so merging is associative and commutative to the bit.
 *
 * @param classes number of classes, at least 1
 * @param height grid rows, at least 1
 * @param width grid columns, at least 1
 * @param samples how many samples are counted, 0..{@value #MAX_SAMPLES}
 * @param hits [class][y][x], number of maps above the threshold, 0..samples; not copied: do not modify after
 * @param sums [class][y][x], sum of the maps' scores in units of 1/{@value #SCORE_ONE}, 0..samples * {@value #SCORE_ONE};
 *     not copied: do not modify after
 */
public record Evidence(int classes, int height, int width, int samples, int[] hits, int[] sums) {
    /** A score of 1, the maximum of a map, in the fixed-point unit of {@link #sums}. */
    public static final int SCORE_ONE = 1 << 16;

    /** The most samples whose sums fit 32 bits. */
    public static final int MAX_SAMPLES = Integer.MAX_VALUE / SCORE_ONE;

    public Evidence {
        if (classes < 1 || height < 1 || width < 1) {
            throw new IllegalArgumentException("evidence needs at least one class and a grid of at least 1 x 1, not "
                    + classes + " classes on " + height + " x " + width);
        }
        if (samples < 0 || samples > MAX_SAMPLES) {
            throw new IllegalArgumentException("evidence holds 0 to " + MAX_SAMPLES + " samples, not " + samples);
        }
        long cells = (long) classes * height * width;
        if (hits.length != cells || sums.length != cells) {
            throw new IllegalArgumentException("evidence of " + classes + " classes on " + height + " x " + width
                    + " needs " + cells + " hits and sums, not " + hits.length + " and " + sums.length);
        }
        requireWithin("hits", hits, samples);
        requireWithin("sums", sums, samples * SCORE_ONE);
    }

    private static void requireWithin(String what, int[] values, int most) {
        for (int value : values) {
            if (value < 0 || value > most) {
                throw new IllegalArgumentException(
                        what + " of so many samples lie between 0 and " + most + ", found " + value);
            }
        }
    }

    /** Evidence of no sample: merging it changes nothing. */
    public static Evidence empty(int classes, int height, int width) {
        int cells = Math.multiplyExact(classes, Math.multiplyExact(height, width));
        return new Evidence(classes, height, width, 0, new int[cells], new int[cells]);
    }

    /**
     * The evidence of both. That their samples are different ones is the caller's business: see {@link EvidenceBlocks}.
     *
     * @throws IllegalArgumentException if shapes differ
     */
    public Evidence merge(Evidence other) {
        if (classes != other.classes || height != other.height || width != other.width) {
            throw new IllegalArgumentException("cannot merge " + this + " with " + other + ": shapes differ");
        }
        int total = Math.addExact(samples, other.samples);
        return new Evidence(classes, height, width, total, plus(hits, other.hits), plus(sums, other.sums));
    }

    private static int[] plus(int[] left, int[] right) {
        int[] sum = left.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(sum[i], right[i]);
        }
        return sum;
    }

    /** Grid cells, height * width. */
    public int pixels() {
        return height * width;
    }

    /** Fraction of the samples whose map exceeds the threshold at a cell, 0..1; 0 without samples. */
    public float hitFrequency(int classIndex, int y, int x) {
        return hitFrequency(index(classIndex, y, x));
    }

    /** Mean score of a cell over the samples, 0..1; 0 without samples. */
    public float meanScore(int classIndex, int y, int x) {
        return meanScore(index(classIndex, y, x));
    }

    /** All hit frequencies, [class][y][x]. */
    public float[] hitFrequencies() {
        float[] frequencies = new float[hits.length];
        for (int i = 0; i < frequencies.length; i++) {
            frequencies[i] = hitFrequency(i);
        }
        return frequencies;
    }

    /** All mean scores, [class][y][x]. */
    public float[] meanScores() {
        float[] means = new float[sums.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = meanScore(i);
        }
        return means;
    }

    private float hitFrequency(int index) {
        return samples == 0 ? 0 : (float) hits[index] / samples;
    }

    private float meanScore(int index) {
        return samples == 0 ? 0 : (float) (sums[index] / ((double) samples * SCORE_ONE));
    }

    private int index(int classIndex, int y, int x) {
        return (classIndex * height + y) * width + x;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence evidence
                && classes == evidence.classes
                && height == evidence.height
                && width == evidence.width
                && samples == evidence.samples
                && Arrays.equals(hits, evidence.hits)
                && Arrays.equals(sums, evidence.sums);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * samples + Arrays.hashCode(hits)) + Arrays.hashCode(sums);
    }

    @Override
    public String toString() {
        return "Evidence[" + classes + " classes, " + height + " x " + width + ", " + samples + " samples]";
    }
}
