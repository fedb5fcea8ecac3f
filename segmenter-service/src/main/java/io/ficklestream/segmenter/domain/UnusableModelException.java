package io.ficklestream.segmenter.domain;

/** A checkpoint is not there or cannot be used; the message says why and what to do. */
public final class UnusableModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableModelException(String message) {
        super(message);
    }

    public UnusableModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
