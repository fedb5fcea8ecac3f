package io.ficklestream.vision.crf;

/**
 * e^x for x up to 0 in operations that the compiler turns into vector instructions: a polynomial for e^(x/64), squared six
 * times. Relative error below 2e-5 down to e^-30 and below 5e-4 beyond.
 */
final class Exponential {
    /** e^-50 = 2e-22 stands for everything smaller, for which the polynomial is of no use; far from where floats get slow. */
    private static final float SMALLEST = -50;

    private static final float FRACTION = 1 / 64f;

    private Exponential() {}

    /** Replaces values of at most 0 by their exponentials. */
    static void apply(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = of(values[i]);
        }
    }

    static float of(float x) {
        float y = Math.max(x, SMALLEST) * FRACTION;
        float series = 1 / 5040f;
        series = series * y + 1 / 720f;
        series = series * y + 1 / 120f;
        series = series * y + 1 / 24f;
        series = series * y + 1 / 6f;
        series = series * y + 1 / 2f;
        series = series * y + 1;
        series = series * y + 1;
        series *= series;
        series *= series;
        series *= series;
        series *= series;
        series *= series;
        return series * series;
    }
}
