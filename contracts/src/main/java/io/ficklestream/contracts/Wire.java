package io.ficklestream.contracts;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Conversions between arrays and Protobuf's byte strings. */
final class Wire {
    private Wire() {}

    /** Shares the array instead of copying it: messages are not modified after they are built. */
    static ByteString bytes(byte[] array) {
        return UnsafeByteOperations.unsafeWrap(array);
    }

    static Optional<byte[]> optional(boolean present, ByteString bytes) {
        return present ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    /** Writes a revision unless it is 0, so that what was submitted once has the bytes that it always had. */
    static void ifNotFirst(long revision, LongConsumer write) {
        if (revision != 0) {
            write.accept(revision);
        }
    }

    static void require(boolean present, String field) {
        Require.that(present, "%s is missing", field);
    }
}
