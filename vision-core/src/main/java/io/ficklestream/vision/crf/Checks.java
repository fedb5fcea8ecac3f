package io.ficklestream.vision.crf;

/** Conditions that several parameters of this package share. */
final class Checks {
    private Checks() {}

    static void weight(double weight) {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight must be 0 or more, not " + weight);
        }
    }

    static void deviation(String name, double deviation) {
        if (!(deviation > 0)) {
            throw new IllegalArgumentException(name + " must be more than 0, not " + deviation);
        }
    }
}
