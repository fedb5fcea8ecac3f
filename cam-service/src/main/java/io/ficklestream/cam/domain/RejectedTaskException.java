package io.ficklestream.cam.domain;

/** A task that cannot be done, however often it is tried; the message says why in words for a person. */
public final class RejectedTaskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RejectedTaskException(String reason) {
        super(reason);
    }

    public RejectedTaskException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
