package io.ficklestream.vision.metrics;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Average precision of one class's scores over a set of images, as PASCAL VOC has computed it since 2010: the area
 * under the precision-recall curve, all points, after precision was made monotone:
 *
 * <pre>
 * AP = sum_k (r_k - r_(k-1)) * max_(j &gt;= k) p_j
 * </pre>
 *
 * where k runs over the distinct scores from the highest down, and p_k and r_k are precision and recall when everything
 * that scores at least so much is taken. Images with equal scores are taken together, so their order does not matter.
 */
public final class AveragePrecision {
    private AveragePrecision() {}

    /**
     * The average precision, 0..1; NaN if nothing is positive.
     *
     * @param scores of the images, higher = more certain; no NaN
     * @param positives whether the class really is in the image; as many
     */
    public static double of(float[] scores, boolean[] positives) {
        if (scores.length != positives.length) {
            throw new IllegalArgumentException(
                    scores.length + " scores do not fit " + positives.length + " truth values");
        }
        Integer[] order = fromHighest(scores);
        double[] precision = new double[order.length];
        int[] found = new int[order.length];
        int points = curve(scores, positives, order, precision, found);
        return area(precision, found, points);
    }

    /** Mean over classes; those without a positive image (NaN) are left out, and NaN if all are. */
    public static double mean(double... averagePrecisions) {
        return Means.ofDefined(Arrays.stream(averagePrecisions));
    }

    private static Integer[] fromHighest(float[] scores) {
        Integer[] order = new Integer[scores.length];
        for (int i = 0; i < order.length; i++) {
            if (Float.isNaN(scores[i])) {
                throw new IllegalArgumentException("the score of image " + i + " is not a number");
            }
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparing((Integer i) -> scores[i]).reversed());
        return order;
    }

    /** Precision, and positives found, after each distinct score; returns how many there are. */
    private static int curve(float[] scores, boolean[] positives, Integer[] order, double[] precision, int[] found) {
        int points = 0;
        int hits = 0;
        for (int taken = 1; taken <= order.length; taken++) {
            hits += positives[order[taken - 1]] ? 1 : 0;
            if (taken == order.length || scores[order[taken]] != scores[order[taken - 1]]) {
                precision[points] = hits / (double) taken;
                found[points++] = hits;
            }
        }
        return points;
    }

    private static double area(double[] precision, int[] found, int points) {
        int positives = points == 0 ? 0 : found[points - 1];
        if (positives == 0) {
            return Double.NaN;
        }
        double area = 0;
        double best = 0;
        for (int point = points - 1; point >= 0; point--) {
            best = Math.max(best, precision[point]);
            int before = point == 0 ? 0 : found[point - 1];
            area += (found[point] - before) * best;
        }
        return area / positives;
    }
}
