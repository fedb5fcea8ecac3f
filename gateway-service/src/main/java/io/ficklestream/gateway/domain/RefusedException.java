package io.ficklestream.gateway.domain;

import java.io.Serializable;
import java.util.List;
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
    private final More more;

    private RefusedException(Reason reason, String detail, More more) {
        super(detail);
        this.reason = reason;
        this.more = more;
    }

    /** What there is to say beside the reason in words. */
    private record More(String field, long number, List<String> differs) implements Serializable {
        static final More NOTHING = new More(null, 0, List.of());

        static More number(long number) {
            return new More(null, number, List.of());
        }
    }

    /** A value that cannot be used. */
    public static RefusedException invalid(String field, String detail) {
        return new RefusedException(Reason.INVALID, detail, new More(field, 0, List.of()));
    }

    /** More bytes than fit. */
    public static RefusedException tooLarge(long limit, String detail) {
        return new RefusedException(Reason.TOO_LARGE, detail, More.number(limit));
    }

    /** A format that is not read here. */
    public static RefusedException unsupported(String detail) {
        return new RefusedException(Reason.UNSUPPORTED, detail, More.NOTHING);
    }

    /** Too much at once. */
    public static RefusedException busy(int retryAfterSeconds, String detail) {
        return new RefusedException(Reason.BUSY, detail, More.number(retryAfterSeconds));
    }

    /** Not as things are now. */
    public static RefusedException conflict(String detail) {
        return new RefusedException(Reason.CONFLICT, detail, More.NOTHING);
    }

    /** Something else is there; {@code differs} names the parts that are others. */
    public static RefusedException conflict(String detail, List<String> differs) {
        return new RefusedException(Reason.CONFLICT, detail, new More(null, 0, List.copyOf(differs)));
    }

    /** There is no such thing. */
    public static RefusedException unknown(String detail) {
        return new RefusedException(Reason.UNKNOWN, detail, More.NOTHING);
    }

    public Reason reason() {
        return reason;
    }

    /** The field that is wrong. */
    public Optional<String> field() {
        return Optional.ofNullable(more.field);
    }

    /** The parts that are others than those that are there; empty where that is not the reason. */
    public List<String> differs() {
        return more.differs;
    }

    /** Bytes that fit. */
    public OptionalLong limit() {
        return reason == Reason.TOO_LARGE ? OptionalLong.of(more.number) : OptionalLong.empty();
    }

    /** When it is worth asking again. */
    public OptionalInt retryAfterSeconds() {
        return reason == Reason.BUSY ? OptionalInt.of((int) more.number) : OptionalInt.empty();
    }
}
