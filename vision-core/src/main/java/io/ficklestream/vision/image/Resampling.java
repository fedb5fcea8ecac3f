package io.ficklestream.vision.image;

/** Changes the size of maps and images; sample positions are pixel centres, and edges repeat. */
public final class Resampling {
    private Resampling() {}

    /**
     * Bilinear resampling with half-pixel centres: target centre {@code y + 0.5} lies at source
     * {@code (y + 0.5) * height / newHeight}. It does not average, so it is meant for enlarging, or
     * for shrinking by less than half.
     *
     * @param planes [channels][height][width], any values
     * @return [channels][newHeight][newWidth]
     */
    public static float[] bilinear(float[] planes, int channels, int height, int width, int newHeight, int newWidth) {
        if (planes.length != (long) channels * height * width) {
            throw new IllegalArgumentException("expected " + channels + " planes of " + height + " x " + width
                    + " values, got " + planes.length + " values");
        }
        LinearTaps rows = LinearTaps.between(height, newHeight);
        LinearTaps columns = LinearTaps.between(width, newWidth);
        float[] target = new float[Math.multiplyExact(channels, Math.multiplyExact(newHeight, newWidth))];
        for (int channel = 0; channel < channels; channel++) {
            interpolate(planes, channel * height * width, width, rows, columns, target, channel * newHeight * newWidth);
        }
        return target;
    }

    /**
     * Resizes a photograph: where a side shrinks to half or less, whole boxes of pixels are averaged first (bilinear
     * alone would skip pixels), then bilinear with half-pixel centres.
     */
    public static RgbImage resize(RgbImage image, int newHeight, int newWidth) {
        if (newHeight == image.height() && newWidth == image.width()) {
            return image;
        }
        BoxAverage boxes = BoxAverage.of(image, newHeight, newWidth);
        LinearTaps rows = LinearTaps.scaled(boxes.height(), newHeight, boxes.rowsPerTarget());
        LinearTaps columns = LinearTaps.scaled(boxes.width(), newWidth, boxes.columnsPerTarget());
        byte[] rgb = new byte[Math.multiplyExact(RgbImage.CHANNELS, Math.multiplyExact(newHeight, newWidth))];
        float[] plane = new float[newHeight * newWidth];
        for (int channel = 0; channel < RgbImage.CHANNELS; channel++) {
            int offset = channel * boxes.height() * boxes.width();
            interpolate(boxes.planes(), offset, boxes.width(), rows, columns, plane, 0);
            for (int i = 0; i < plane.length; i++) {
                rgb[i * RgbImage.CHANNELS + channel] = (byte) (int) (plane[i] + 0.5f);
            }
        }
        return new RgbImage(newHeight, newWidth, rgb);
    }

    private static void interpolate(
            float[] source, int from, int width, LinearTaps rows, LinearTaps columns, float[] target, int to) {
        int at = to;
        for (int y = 0; y < rows.length(); y++) {
            int upper = from + rows.first(y) * width;
            int lower = from + rows.second(y) * width;
            float down = rows.fraction(y);
            for (int x = 0; x < columns.length(); x++) {
                int left = columns.first(x);
                int right = columns.second(x);
                float across = columns.fraction(x);
                float above = source[upper + left] + across * (source[upper + right] - source[upper + left]);
                float below = source[lower + left] + across * (source[lower + right] - source[lower + left]);
                target[at++] = above + down * (below - above);
            }
        }
    }
}
