package io.ficklestream.gateway.domain;

/** Something that the gateway needs is away for the moment; what was asked may be asked again. */
public final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is away, in words for a person */
    public UnavailableException(String message) {
        super(message);
    }

    /** @param message what is away, in words for a person */
    public UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
