package io.ficklestream.classifier.domain;

/** An image that cannot be planned, however often it is tried; the message says why in words for a person. */
public final class RejectedImageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RejectedImageException(String reason) {
        super(reason);
    }

    public RejectedImageException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
