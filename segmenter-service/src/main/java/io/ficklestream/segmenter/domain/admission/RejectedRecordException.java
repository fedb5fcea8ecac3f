package io.ficklestream.segmenter.domain.admission;

/** Something that cannot be used, however often it is tried; the message says why in words for a person. */
public final class RejectedRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RejectedRecordException(String reason) {
        super(reason);
    }

    public RejectedRecordException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
