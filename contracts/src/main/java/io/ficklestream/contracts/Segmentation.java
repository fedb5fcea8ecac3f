package io.ficklestream.contracts;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the segmenter sees in one photograph. The planes hold one byte per pixel, laid out [row][column]; they are not
 * copied: do not modify after.
 *
 * @param imageId names the photograph throughout the stream
 * @param modelVersion the segmenter's checkpoint
 * @param height rows of the photograph
 * @param width columns of the photograph
 * @param mask {@link VocClasses} numbers
 * @param confidence 0 to 255 (unsigned) stand for 0 to 1: the probability of the label that the mask shows
 * @param provenance how the mask was made, sorted by key; no times, so that the same input gives the same bytes
 * @param revision of the image that was segmented, see {@link ImageMessage#revision()}
 */
public record Segmentation(
        String imageId,
        String modelVersion,
        int height,
        int width,
        byte[] mask,
        byte[] confidence,
        Map<String, String> provenance,
        long revision) {
    public Segmentation {
        Require.text(imageId, "image id");
        Require.text(modelVersion, "model version");
        int pixels = Require.volume("the mask", height, width);
        String shape = height + " x " + width;
        Require.length(Require.present(mask, "mask").length, pixels, "mask", shape);
        Require.length(Require.present(confidence, "confidence").length, pixels, "confidence", shape);
        provenance = Collections.unmodifiableMap(new TreeMap<>(Require.present(provenance, "provenance")));
        Require.revision(revision);
    }

    /** The segmentation of an image as it was first submitted. */
    public Segmentation(
            String imageId,
            String modelVersion,
            int height,
            int width,
            byte[] mask,
            byte[] confidence,
            Map<String, String> provenance) {
        this(imageId, modelVersion, height, width, mask, confidence, provenance, 0);
    }

    /** The record key on topic {@link Topics#SEGMENTATIONS}. */
    public String key() {
        return imageId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Segmentation that
                && imageId.equals(that.imageId)
                && modelVersion.equals(that.modelVersion)
                && height == that.height
                && width == that.width
                && Arrays.equals(mask, that.mask)
                && Arrays.equals(confidence, that.confidence)
                && provenance.equals(that.provenance)
                && revision == that.revision;
    }

    @Override
    public int hashCode() {
        return 31 * imageId.hashCode() + Arrays.hashCode(mask);
    }
}
