package io.ficklestream.gateway.domain;

/** How far an image is, in the order of the stages. */
public enum ImageStatus {
    /** Accepted; no stage has finished with its present revision. */
    QUEUED,
    /** The evidence of all samples is merged. */
    LOCALIZED,
    /** Its seeds are there. */
    SEEDED,
    /** Its seeds and the segmenter's prediction are there. */
    SEGMENTED,
    /** A stage gave up on its present revision, and there are no seeds of it. */
    FAILED
}
