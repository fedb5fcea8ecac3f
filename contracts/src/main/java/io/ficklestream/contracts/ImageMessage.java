package io.ficklestream.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A photograph that enters the stream. What it claims is not yet checked: the photograph may be unreadable, a label
 * unknown.
 *
 * @param imageId names the photograph throughout the stream
 * @param photograph the encoded photograph, possibly empty; not copied: do not modify after
 * @param labels names of the classes in the photograph; empty: the classifier predicts them
 * @param mask known pixel labels as a palette PNG; not copied: do not modify after
 * @param revision counts what somebody asked for about this image: 0 as it was first submitted, one more for every
 *     correction or wish to have it done again. A new revision has a result of its own, even where nothing else differs
 * @param processing what is to be done differently for this image
 * @param onlyMaskIsNew whether the same was submitted before without this mask, so that there is nothing to label again
 */
public record ImageMessage(
        String imageId,
        byte[] photograph,
        List<String> labels,
        Optional<byte[]> mask,
        long revision,
        ProcessingOptions processing,
        boolean onlyMaskIsNew) {
    public ImageMessage {
        Require.text(imageId, "image id");
        Require.present(photograph, "photograph");
        labels = Require.texts(labels, "labels");
        Require.present(mask, "mask").ifPresent(bytes -> Require.bytes(bytes, "mask"));
        Require.revision(revision);
        Require.present(processing, "processing options");
        if (onlyMaskIsNew && mask.isEmpty()) {
            throw new IllegalArgumentException(
                    "an image without a mask has no new one: give it a mask, or do not say that only its mask is new");
        }
    }

    /** An image that is to be labelled. */
    public ImageMessage(
            String imageId,
            byte[] photograph,
            List<String> labels,
            Optional<byte[]> mask,
            long revision,
            ProcessingOptions processing) {
        this(imageId, photograph, labels, mask, revision, processing, false);
    }

    /** An image as it is first submitted, to be processed as the services are configured. */
    public ImageMessage(String imageId, byte[] photograph, List<String> labels, Optional<byte[]> mask) {
        this(imageId, photograph, labels, mask, 0, ProcessingOptions.DEFAULT);
    }

    /** The record key on topic {@link Topics#IMAGES}. */
    public String key() {
        return imageId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageMessage that
                && imageId.equals(that.imageId)
                && Arrays.equals(photograph, that.photograph)
                && labels.equals(that.labels)
                && ByteArrays.equal(mask, that.mask)
                && revision == that.revision
                && processing.equals(that.processing)
                && onlyMaskIsNew == that.onlyMaskIsNew;
    }

    @Override
    public int hashCode() {
        return 31 * imageId.hashCode() + Arrays.hashCode(photograph);
    }
}
