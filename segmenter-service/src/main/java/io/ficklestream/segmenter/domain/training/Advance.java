package io.ficklestream.segmenter.domain.training;

/** What {@link Trainer#advance} came to. */
public enum Advance {
    /** A step was done, or is to be done again. */
    STEPPED,
    /** There is nothing to learn at the moment. */
    WAITING,
    /** Training has ended. */
    STOPPED
}
