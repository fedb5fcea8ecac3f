package io.ficklestream.gateway.domain;

/** Something that watchers of the stream want to hear of. */
public sealed interface Change {

    /** An image is in a new state. */
    record Image(ImageRecord image) implements Change {}

    /** A stage gave up on a record, or it was sent again. */
    record Letter(DeadLetter letter) implements Change {}

    /** Another model is current, or a new one is known. */
    record Models() implements Change {}

    /** A training reported. */
    record Training(TrainingPoint point) implements Change {}
}
