package io.ficklestream.gateway.domain;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Something that was asked for is not done, and why; asking again changes nothing unless what was asked changes. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** A value cannot be used; names its field. */
        INVALID,
        /** Larger than a limit; gives it. */
        TOO_LARGE,
        /** A format that is not read here. */
        UNSUPPORTED,
        /** More than can be taken now; says when to ask again. */
        BUSY,
        /** Not as things are now. */
        CONFLICT,
        /** There is no such thing. */
        UNKNOWN
    }

    private final Reason reason;
    private final String field;
    private final long number;

    private RefusedException(Reason reason, String detail, String field, long number) {
        super(detail);
        this.reason = reason;
        this.field = field;
        this.number = number;
    }

    /** A value that cannot be used. */
    public static RefusedException invalid(String field, String detail) {
        return new RefusedException(Reason.INVALID, detail, field, 0);
    }

    /** More bytes than fit. */
    public static RefusedException tooLarge(long limit, String detail) {
        return new RefusedException(Reason.TOO_LARGE, detail, null, limit);
    }

    /** A format that is not read here. */
    public static RefusedException unsupported(String detail) {
        return new RefusedException(Reason.UNSUPPORTED, detail, null, 0);
    }

    /** Too much at once. */
    public static RefusedException busy(int retryAfterSeconds, String detail) {
        return new RefusedException(Reason.BUSY, detail, null, retryAfterSeconds);
    }

    /** Not as things are now. */
    public static RefusedException conflict(String detail) {
        return new RefusedException(Reason.CONFLICT, detail, null, 0);
    }

    /** There is no such thing. */
    public static RefusedException unknown(String detail) {
        return new RefusedException(Reason.UNKNOWN, detail, null, 0);
    }

    public Reason reason() {
        return reason;
    }

    /** The field that is wrong. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** Bytes that fit. */
    public OptionalLong limit() {
        return reason == Reason.TOO_LARGE ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /** When it is worth asking again. */
    public OptionalInt retryAfterSeconds() {
        return reason == Reason.BUSY ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
}
