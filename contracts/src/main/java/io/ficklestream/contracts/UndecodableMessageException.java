package io.ficklestream.contracts;

/** The bytes of a record are not the message they should be; the message says why in words for a person. */
public final class UndecodableMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UndecodableMessageException(String message) {
        super(message);
    }

    public UndecodableMessageException(String message, Throwable cause) {
        super(message, cause);
    }
}
