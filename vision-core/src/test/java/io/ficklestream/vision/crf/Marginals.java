package io.ficklestream.vision.crf;

/** Comparisons of marginals, [labels][pixels]. */
final class Marginals {
    private Marginals() {}

    static double largestDifference(float[] a, float[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }

    static double meanDifference(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return sum / a.length;
    }

    /** Fraction of pixels whose most probable label is the same. */
    static double labelAgreement(float[] a, float[] b, int labels) {
        int pixels = a.length / labels;
        int same = 0;
        for (int pixel = 0; pixel < pixels; pixel++) {
            if (bestLabel(a, pixel, labels) == bestLabel(b, pixel, labels)) {
                same++;
            }
        }
        return same / (double) pixels;
    }

    static int bestLabel(float[] q, int pixel, int labels) {
        int pixels = q.length / labels;
        int best = 0;
        for (int label = 1; label < labels; label++) {
            if (q[label * pixels + pixel] > q[best * pixels + pixel]) {
                best = label;
            }
        }
        return best;
    }
}
