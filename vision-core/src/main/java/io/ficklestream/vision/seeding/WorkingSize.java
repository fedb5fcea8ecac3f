package io.ficklestream.vision.seeding;

/** The size at which a photograph is refined: its own, or the largest of the same shape within a number of pixels. */
record WorkingSize(int height, int width) {

    static WorkingSize of(int height, int width, int mostPixels) {
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
