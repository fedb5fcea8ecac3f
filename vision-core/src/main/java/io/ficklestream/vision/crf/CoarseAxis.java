package io.ficklestream.vision.crf;

/**
 * One axis of a grid that is coarser than the pixels by a whole factor, and the Gaussian on it. A pixel lies between two
 * coarse points and is spread to and read from both linearly.
 */
final class CoarseAxis {
    /** The convolution is cut off where it has fallen to exp(-4.5) = 0.011. */
    private static final double DEVIATIONS = 3;

    private final int pixels;
    private final int step;
    private final int length;

    /** Weights at distances 0 to radius. */
    private final float[] taps;

    /**
     * @param pixels length of the axis
     * @param deviation the Gaussian's standard deviation in pixels
     */
    CoarseAxis(int pixels, double deviation) {
        this.pixels = pixels;
        this.step = (int) Math.max(1, Math.floor(deviation));
        this.length = (pixels - 1) / step + 2;
        this.taps = taps(deviation);
    }

    /** Linear spreading and linear reading each widen the filter by a variance of (step^2 - 1) / 6. */
    private float[] taps(double deviation) {
        double variance = deviation * deviation - (step * step - 1) / 3.0;
        double coarseDeviation = Math.sqrt(variance) / step;
        float[] weights = new float[1 + (int) Math.max(1, Math.ceil(DEVIATIONS * coarseDeviation))];
        for (int distance = 0; distance < weights.length; distance++) {
            double deviations = distance / coarseDeviation;
            weights[distance] = (float) Math.exp(-0.5 * deviations * deviations);
        }
        return weights;
    }

    /** Pixels from one coarse point to the next. */
    int step() {
        return step;
    }

    /** Number of coarse points. */
    int length() {
        return length;
    }

    int radius() {
        return taps.length - 1;
    }

    float tap(int distance) {
        return taps[Math.abs(distance)];
    }

    /** The coarse point at or before a pixel; the one after it is the next. */
    int before(int pixel) {
        return pixel / step;
    }

    float weightAfter(int pixel) {
        return pixel % step / (float) step;
    }

    /** {@code scale / sqrt(sum of the kernel)} of every pixel. */
    float[] normalisation(double scale) {
        float[] factors = new float[pixels];
        double[] coarse = new double[length];
        for (int pixel = 0; pixel < pixels; pixel++) {
            coarse[before(pixel)] += 1 - weightAfter(pixel);
            coarse[before(pixel) + 1] += weightAfter(pixel);
        }
        for (int pixel = 0; pixel < pixels; pixel++) {
            int at = before(pixel);
            double after = weightAfter(pixel);
            double sum = (1 - after) * convolved(coarse, at) + after * convolved(coarse, at + 1);
            factors[pixel] = (float) (scale / Math.sqrt(sum));
        }
        return factors;
    }

    private double convolved(double[] coarse, int at) {
        double sum = 0;
        for (int point = Math.max(0, at - radius()); point <= Math.min(length - 1, at + radius()); point++) {
            sum += tap(point - at) * coarse[point];
        }
        return sum;
    }
}
