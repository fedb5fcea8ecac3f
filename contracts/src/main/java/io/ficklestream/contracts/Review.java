package io.ficklestream.contracts;

/**
 * What a person said of an image's result. When it was said is the record's timestamp.
 *
 * @param imageId names the photograph throughout the stream
 * @param verdict what the person did
 * @param revision the revision of the image that was confirmed or that the correction led to
 * @param reviewer who: the name of a key or an account
 */
public record Review(String imageId, Verdict verdict, long revision, String reviewer) {
    /** What a person did. */
    public enum Verdict {
        /** The result is right. */
        CONFIRMED,
        /** The labels were wrong; the image is labelled again. */
        LABELS_CORRECTED,
        /** The mask was wrong; the person's own takes its place. */
        MASK_CORRECTED
    }

    public Review {
        Require.text(imageId, "image id");
        Require.present(verdict, "verdict");
        Require.revision(revision);
        Require.text(reviewer, "reviewer");
    }

    /** The record key on topic {@link Topics#REVIEWS}. */
    public String key() {
        return imageId;
    }
}
