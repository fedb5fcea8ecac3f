package io.ficklestream.vision.localization;

/**
 * One class's responses as integers, so that their sums are exact whatever the order: multiples of a power of two, chosen
 * such that the sum of absolute values at any pixel stays below 2^{@value #BITS_OF_SUMS}, the largest only just.
 */
final class FixedPoint {
    /** One less than {@link io.ficklestream.vision.evidence.EvidenceCounter} takes, for what rounding adds. */
    private static final int BITS_OF_SUMS = 27;

    /** A sum of all offsets' absolute values is below 2 to this power, even where it exceeds a float. */
    private static final int LARGEST_EXPONENT = Float.MAX_EXPONENT + Byte.SIZE;

    private final Responses responses;
    private final int classIndex;
    private final float[] onGrid;
    private final int exponent;

    FixedPoint(Responses responses, int classIndex) {
        this.responses = responses;
        this.classIndex = classIndex;
        this.onGrid = new float[responses.pixels()];
        this.exponent = BITS_OF_SUMS - 1 - exponentOf(largestSum());
    }

    private static int exponentOf(float sum) {
        return Float.isInfinite(sum) ? LARGEST_EXPONENT : sum == 0 ? 0 : Math.getExponent((double) sum);
    }

    private float largestSum() {
        float[] sums = new float[responses.pixels()];
        for (int offset = 0; offset < responses.offsets(); offset++) {
            readOnGrid(offset);
            addMagnitudes(onGrid, sums);
        }
        float largest = 0;
        for (float sum : sums) {
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    private static void addMagnitudes(float[] values, float[] sums) {
        for (int u = 0; u < sums.length; u++) {
            sums[u] += Math.abs(values[u]);
        }
    }

    /** The responses at one offset, rounded, [pixel]; 0 where the window is outside the grid. */
    int[] plane(int offset) {
        readOnGrid(offset);
        double scale = Math.scalb(1.0, exponent);
        int[] plane = new int[onGrid.length];
        for (int u = 0; u < plane.length; u++) {
            plane[u] = (int) Math.rint(onGrid[u] * scale);
        }
        return plane;
    }

    private void readOnGrid(int offset) {
        System.arraycopy(responses.values(), responses.plane(classIndex, offset), onGrid, 0, onGrid.length);
        UnitsOnGrid.of(responses, offset).clearOthers(onGrid, responses.width());
    }

    /** What 1 in a plane stands for. */
    double unit() {
        return Math.scalb(1.0, -exponent);
    }
}
