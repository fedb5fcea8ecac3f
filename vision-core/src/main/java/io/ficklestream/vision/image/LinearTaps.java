package io.ficklestream.vision.image;

/** For every target position along one axis: the two source positions it lies between, and how far from the first. */
final class LinearTaps {
    private final int[] first;
    private final int[] second;
    private final float[] fraction;

    private LinearTaps(int length) {
        first = new int[length];
        second = new int[length];
        fraction = new float[length];
    }

    static LinearTaps between(int sourceLength, int targetLength) {
        return scaled(sourceLength, targetLength, sourceLength / (double) targetLength);
    }

    /** {@code step} is how many source positions one target position spans. */
    static LinearTaps scaled(int sourceLength, int targetLength, double step) {
        if (sourceLength < 1 || targetLength < 1) {
            throw new IllegalArgumentException("cannot resample " + sourceLength + " positions to " + targetLength);
        }
        LinearTaps taps = new LinearTaps(targetLength);
        for (int i = 0; i < targetLength; i++) {
            double position = Math.min(Math.max((i + 0.5) * step - 0.5, 0), sourceLength - 1.0);
            taps.first[i] = (int) position;
            taps.second[i] = Math.min(taps.first[i] + 1, sourceLength - 1);
            taps.fraction[i] = (float) (position - taps.first[i]);
        }
        return taps;
    }

    int length() {
        return first.length;
    }

    int first(int target) {
        return first[target];
    }

    int second(int target) {
        return second[target];
    }

    float fraction(int target) {
        return fraction[target];
    }
}
