package io.ficklestream.contracts;

/**
 * Turns messages into the bytes of a Kafka record value and back. Thread-safe.
 *
 * @param <T> the type of message
 */
public interface Codec<T> {
    /** The bytes of a message; equal messages give identical bytes. */
    byte[] encode(T value);

    /**
     * The message in the bytes. Fields that this version does not know are passed over; optional fields that an older
     * version did not write get their documented default.
     *
     * @throws UndecodableMessageException if the bytes are not such a message; says why in words for a person
     */
    T decode(byte[] bytes);
}
