package io.ficklestream.vision.image;

/**
 * The size at which a photograph is refined: its own, or the largest of the same shape within a number of pixels.
 *
 * @param height rows, at least 1
 * @param width columns, at least 1
 */
public record WorkingSize(int height, int width) {

    /** The size for a photograph, where at most so many pixels may be refined. */
    public static WorkingSize of(int height, int width, int mostPixels) {
        long pixels = (long) height * width;
        if (pixels <= mostPixels) {
            return new WorkingSize(height, width);
        }
        double scale = Math.sqrt(mostPixels / (double) pixels);
        int reducedHeight = Math.max(1, (int) (height * scale));
        int reducedWidth = Math.max(1, (int) (width * scale));
        return new WorkingSize(Math.min(reducedHeight, mostPixels), Math.min(reducedWidth, mostPixels));
    }
}
