package io.ficklestream.gateway.domain;

/** Something is larger than a record may be. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    /** @param limit bytes that fit */
    public TooLargeException(long bytes, long limit) {
        super("it has " + bytes + " bytes, and " + limit + " fit");
        this.limit = limit;
    }

    /** Bytes that fit. */
    public long limit() {
        return limit;
    }
}
