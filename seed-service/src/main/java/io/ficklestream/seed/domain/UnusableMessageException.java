package io.ficklestream.seed.domain;

/** A message that was read but cannot be used. Its text is for people: it goes into the dead letter as the reason. */
public final class UnusableMessageException extends RuntimeException {

    public UnusableMessageException(String reason) {
        super(reason);
    }

    public UnusableMessageException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
