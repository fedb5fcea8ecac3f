package io.ficklestream.segmenter.domain.samples;

/**
 * How many samples the store holds.
 *
 * @param backlog not yet learned from, or not yet covered by a snapshot
 * @param replay learned again and again
 * @param heldOut never learned from
 */
public record StoreSizes(int backlog, int replay, int heldOut) {

    /** Samples to learn from. */
    public int trainable() {
        return backlog + replay;
    }
}
