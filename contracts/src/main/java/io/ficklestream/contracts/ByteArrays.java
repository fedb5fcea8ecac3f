package io.ficklestream.contracts;

import java.util.Arrays;
import java.util.Optional;

/** Content equality for the optional byte arrays of messages, which {@link Optional#equals} compares by identity. */
final class ByteArrays {
    private ByteArrays() {}

    static boolean equal(Optional<byte[]> one, Optional<byte[]> other) {
        return Arrays.equals(one.orElse(null), other.orElse(null));
    }

    static int hash(Optional<byte[]> bytes) {
        return Arrays.hashCode(bytes.orElse(null));
    }
}
