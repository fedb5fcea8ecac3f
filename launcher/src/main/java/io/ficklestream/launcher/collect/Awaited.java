package io.ficklestream.launcher.collect;

/** What an image's result consists of. */
public enum Awaited {
    /** A seed mask. */
    SEEDS,
    /** A seed mask, and what the segmenter sees. */
    SEEDS_AND_SEGMENTATIONS
}
