package io.ficklestream.gateway.messaging.table;

import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.ImageOrder;
import io.ficklestream.gateway.domain.ImageRecord;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;

/**
 * Keys of the index: one byte for the order, a number whose bytes sort as it does where the order has one, and the name of
 * what is found there. The store sorts keys by their unsigned bytes.
 */
final class IndexKey {
    private static final byte DEAD_LETTERS = 'd';

    private IndexKey() {}

    /** Where an image has to be found. */
    static Set<Bytes> of(ImageRecord image) {
        Set<Bytes> keys = new HashSet<>();
        keys.add(numbered(kind(ImageOrder.NEWEST), newestFirst(image.firstSubmittedAt()), image.id()));
        keys.add(named(kind(ImageOrder.ID), image.id()));
        image.confidence()
                .ifPresent(confidence ->
                        keys.add(numbered(kind(ImageOrder.UNCERTAIN), ascending(confidence), image.id())));
        return keys;
    }

    static Bytes of(DeadLetter letter) {
        return numbered(
                DEAD_LETTERS, newestFirst(letter.at()), letter.position().toString());
    }

    /** The first key of an order. */
    static Bytes start(ImageOrder order) {
        return Bytes.wrap(new byte[] {kind(order)});
    }

    /** The first key of the order that may have this confidence. */
    static Bytes startAt(double confidence) {
        return numbered(kind(ImageOrder.UNCERTAIN), ascending(confidence), "");
    }

    static Bytes startOfDeadLetters() {
        return Bytes.wrap(new byte[] {DEAD_LETTERS});
    }

    /** A key above all that are of the same order as this one. */
    static Bytes end(Bytes key) {
        return Bytes.wrap(new byte[] {(byte) (key.get()[0] + 1)});
    }

    /** The smallest key above this one. */
    static Bytes after(Bytes key) {
        return Bytes.wrap(
                ByteBuffer.allocate(key.get().length + 1).put(key.get()).array());
    }

    /** What is found at the key: an image's id or a dead letter's position. */
    static String name(Bytes key) {
        byte[] bytes = key.get();
        int prefix = bytes[0] == kind(ImageOrder.ID) ? 1 : 1 + Long.BYTES;
        return new String(bytes, prefix, bytes.length - prefix, StandardCharsets.UTF_8);
    }

    private static byte kind(ImageOrder order) {
        return switch (order) {
            case NEWEST -> (byte) 'n';
            case UNCERTAIN -> (byte) 'u';
            case ID -> (byte) 'i';
        };
    }

    private static long newestFirst(Instant at) {
        return Long.MAX_VALUE - at.toEpochMilli();
    }

    /** The bits of doubles from 0 on sort as the doubles do. */
    private static long ascending(double confidence) {
        return Double.doubleToLongBits(Math.max(0.0, confidence));
    }

    private static Bytes numbered(byte kind, long number, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(1 + Long.BYTES + text.length)
                .put(kind)
                .putLong(number)
                .put(text)
                .array());
    }

    private static Bytes named(byte kind, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(
                ByteBuffer.allocate(1 + text.length).put(kind).put(text).array());
    }
}
