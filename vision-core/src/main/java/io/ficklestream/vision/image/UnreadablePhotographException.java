package io.ficklestream.vision.image;

/** Bytes that are not a photograph which can be decoded; the message says why, in words for a person. */
public final class UnreadablePhotographException extends RuntimeException {
    public UnreadablePhotographException(String reason) {
        super(reason);
    }

    public UnreadablePhotographException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
