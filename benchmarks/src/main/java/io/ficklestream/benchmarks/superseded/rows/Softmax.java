package io.ficklestream.benchmarks.superseded.rows;

/** Softmax over the labels of every pixel, and an exponential that is cheap enough for it. */
final class Softmax {
    private static final float LOG2_E = 1.442695041f;
    /** Below this, exp is not a normal float any more. */
    private static final float SMALLEST_EXPONENT = -87f;
    /** Adding it to a small float leaves the nearest integer in the low bits: 1.5 * 2^23. */
    private static final float ROUNDING = 12582912f;

    private static final int ROUNDING_BITS = Float.floatToRawIntBits(ROUNDING);
    /** ln 2 in two parts, the first with so few bits that its multiples are exact (Cody and Waite 1980). */
    private static final float LN2_HIGH = 0.693359375f;

    private static final float LN2_LOW = -2.12194440e-4f;

    private Softmax() {}

    /** {@code probabilities} = softmax of {@code scores}, both [pixel][labels]; may be the same array. */
    static void apply(float[] scores, float[] probabilities, int labels) {
        for (int at = 0; at < scores.length; at += labels) {
            float largest = scores[at];
            for (int l = 1; l < labels; l++) {
                largest = Math.max(largest, scores[at + l]);
            }
            float sum = 0;
            for (int l = 0; l < labels; l++) {
                float e = exp(scores[at + l] - largest);
                probabilities[at + l] = e;
                sum += e;
            }
            float inverse = 1 / sum;
            for (int l = 0; l < labels; l++) {
                probabilities[at + l] *= inverse;
            }
        }
    }

    /**
     * e^x for x up to 0, relative error below 3e-7, 0 where that is less than the smallest normal float: 2^n times a
     * polynomial of the rest, which lies within half a power of two.
     */
    static float exp(float x) {
        if (x < SMALLEST_EXPONENT) {
            return 0;
        }
        float shifted = x * LOG2_E + ROUNDING;
        float whole = shifted - ROUNDING;
        float rest = x - whole * LN2_HIGH - whole * LN2_LOW;
        float series = 1 / 720f;
        series = series * rest + 1 / 120f;
        series = series * rest + 1 / 24f;
        series = series * rest + 1 / 6f;
        series = series * rest + 1 / 2f;
        series = series * rest + 1;
        series = series * rest + 1;
        int power = Float.floatToRawIntBits(shifted) - ROUNDING_BITS;
        return series * Float.intBitsToFloat(power + 127 << 23);
    }
}
