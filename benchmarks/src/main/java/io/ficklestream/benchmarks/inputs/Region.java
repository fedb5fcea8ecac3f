package io.ficklestream.benchmarks.inputs;

import java.util.Random;

/**
 * A soft-shaded thing in a synthetic photograph: an ellipse with a wavy outline, filled with a colour that changes slowly.
 * Lengths are relative to the photograph's sides.
 */
record Region(double centreY, double centreX, double radiusY, double radiusX, double waves, double[] colour) {

    private static final double WAVE_HEIGHT = 0.15;
    private static final double SHADING = 60;

    static Region random(Random random) {
        return new Region(
                0.15 + 0.7 * random.nextDouble(),
                0.15 + 0.7 * random.nextDouble(),
                0.1 + 0.25 * random.nextDouble(),
                0.1 + 0.25 * random.nextDouble(),
                3 + random.nextInt(6),
                new double[] {256 * random.nextDouble(), 256 * random.nextDouble(), 256 * random.nextDouble()});
    }

    boolean contains(double y, double x) {
        double up = (y - centreY) / radiusY;
        double right = (x - centreX) / radiusX;
        double outline = 1 + WAVE_HEIGHT * Math.sin(waves * Math.atan2(up, right));
        return up * up + right * right < outline * outline;
    }

    double value(int channel, double y, double x) {
        return colour[channel] + SHADING * ((y - centreY) + (x - centreX) * (channel - 1));
    }
}
