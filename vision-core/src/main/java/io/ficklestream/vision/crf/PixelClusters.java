package io.ficklestream.vision.crf;

import java.util.Arrays;

/**
 * Pixels that are filtered as one.
 *
 * @param count number of clusters
 * @param of cluster of every pixel
 * @param blockHeight pixels of image rows that differ in {@code y / blockHeight} share no cluster, so threads
 *     that divide the image there never meet in one
 */
record PixelClusters(int count, int[] of, int blockHeight) {
    /** Every pixel is a cluster of its own. */
    static PixelClusters singletons(int pixels) {
        int[] identity = new int[pixels];
        Arrays.setAll(identity, pixel -> pixel);
        return new PixelClusters(pixels, identity, 1);
    }

    /** Where the values of every pixel's cluster begin if a cluster has so many. */
    int[] offsets(int lanes) {
        int[] offsets = new int[of.length];
        for (int pixel = 0; pixel < offsets.length; pixel++) {
            offsets[pixel] = of[pixel] * lanes;
        }
        return offsets;
    }

    /** Number of pixels in every cluster. */
    float[] sizes() {
        float[] sizes = new float[count];
        for (int cluster : of) {
            sizes[cluster]++;
        }
        return sizes;
    }
}
