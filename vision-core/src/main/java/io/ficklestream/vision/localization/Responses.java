package io.ficklestream.vision.localization;

import java.util.Arrays;

/**
 * What every hidden unit contributes to every class at every kernel offset: {@code response_o(u) = sum_k W[c,k,o] *
 * x_k(u)}. All random selections of one view are sums of these.
 *
 * @param classes number of classes, at least 1
 * @param kernel s, side of the window, odd
 * @param height grid rows, at least 1
 * @param width grid columns, at least 1
 * @param values [class][offset][y][x] with offset = ky * kernel + kx; any sign, finite; not copied: do not modify after
 */
public record Responses(int classes, int kernel, int height, int width, float[] values) {
    public Responses {
        if (classes < 1 || height < 1 || width < 1 || kernel < 1 || kernel % 2 == 0) {
            throw new IllegalArgumentException("responses need at least one class, a grid of at least 1 x 1 and an odd"
                    + " kernel, not " + classes + " classes, " + height + " x " + width + ", kernel " + kernel);
        }
        long expected = (long) classes * kernel * kernel * height * width;
        if (values.length != expected) {
            throw new IllegalArgumentException("responses of " + classes + " classes, kernel " + kernel + ", grid "
                    + height + " x " + width + " need " + expected + " values, not " + values.length);
        }
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException(
                        "responses contain " + value + ": the network's output is unusable, check its weights");
            }
        }
    }

    /** Grid cells, height * width. */
    public int pixels() {
        return height * width;
    }

    /** Number of kernel offsets, kernel * kernel. */
    public int offsets() {
        return kernel * kernel;
    }

    /** Index in {@link #values} of the first cell of one class's plane for one offset. */
    public int plane(int classIndex, int offset) {
        return (classIndex * offsets() + offset) * pixels();
    }

    /**
     * True if the window that sees unit (y, x) at this offset, {@code u - o + centre}, lies on the grid; only such
     * windows exist, so other responses take part in no map.
     */
    public boolean windowOnGrid(int offset, int y, int x) {
        int radius = kernel / 2;
        int windowY = y - offset / kernel + radius;
        int windowX = x - offset % kernel + radius;
        return windowY >= 0 && windowY < height && windowX >= 0 && windowX < width;
    }

    /** Refuses a class position these responses do not have. */
    void requireClass(int classIndex) {
        if (classIndex < 0 || classIndex >= classes) {
            throw new IllegalArgumentException("class " + classIndex + " is not among these " + classes);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Responses responses
                && classes == responses.classes
                && kernel == responses.kernel
                && height == responses.height
                && width == responses.width
                && Arrays.equals(values, responses.values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * (31 * classes + kernel) + height) + width) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Responses[" + classes + " classes, kernel " + kernel + ", " + height + " x " + width + "]";
    }
}
