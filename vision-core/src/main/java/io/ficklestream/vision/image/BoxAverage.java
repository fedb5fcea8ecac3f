package io.ficklestream.vision.image;

/**
 * A photograph as planes, averaged over boxes of whole pixels so that what is left to shrink is less than half.
 *
 * @param height boxes down; the last row of boxes may hold fewer pixel rows
 * @param width boxes across
 * @param rowsPerTarget how many box rows one target row spans
 * @param columnsPerTarget how many box columns one target column spans
 * @param planes [channels][height][width], 0..255
 */
record BoxAverage(int height, int width, double rowsPerTarget, double columnsPerTarget, float[] planes) {
    static BoxAverage of(RgbImage image, int targetHeight, int targetWidth) {
        int boxHeight = boxLength(image.height(), targetHeight);
        int boxWidth = boxLength(image.width(), targetWidth);
        int height = (image.height() + boxHeight - 1) / boxHeight;
        int width = (image.width() + boxWidth - 1) / boxWidth;
        float[] planes = new float[RgbImage.CHANNELS * height * width];
        for (int y = 0; y < height; y++) {
            int bottom = Math.min(image.height(), (y + 1) * boxHeight);
            for (int x = 0; x < width; x++) {
                int right = Math.min(image.width(), (x + 1) * boxWidth);
                for (int channel = 0; channel < RgbImage.CHANNELS; channel++) {
                    planes[(channel * height + y) * width + x] =
                            mean(image, channel, y * boxHeight, bottom, x * boxWidth, right);
                }
            }
        }
        double rows = image.height() / (double) targetHeight / boxHeight;
        double columns = image.width() / (double) targetWidth / boxWidth;
        return new BoxAverage(height, width, rows, columns, planes);
    }

    private static int boxLength(int source, int target) {
        if (target < 1) {
            throw new IllegalArgumentException("cannot resize to a side of " + target + " pixels");
        }
        return Math.max(1, source / target);
    }

    private static float mean(RgbImage image, int channel, int top, int bottom, int left, int right) {
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += image.value(y, x, channel);
            }
        }
        return sum / (float) ((bottom - top) * (right - left));
    }
}
