package io.ficklestream.servicekit;

import io.ficklestream.contracts.TopicSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.RecordBatch;
import org.apache.kafka.common.utils.ByteBufferOutputStream;

/**
 * Finds out before sending whether the broker will refuse a message as too large: the record that led to it can then be
 * set aside. Inside a transaction a refusal aborts everything sent with it, and would again at every repetition, so it
 * must not come to that.
 */
public final class MessageSizeLimit {

    /** Room for the key, the headers and the framing of the batch. */
    public static final int SLACK_BYTES = 64 * 1024;

    private static final int LARGEST_VALUE = TopicSpec.MAX_MESSAGE_BYTES - SLACK_BYTES;

    private MessageSizeLimit() {}

    /** Why a value cannot be sent, for people; empty when it can. */
    public static Optional<String> violation(String topic, byte[] value) {
        if (value.length <= LARGEST_VALUE) {
            return Optional.empty();
        }
        int compressed = compressedSize(value);
        return compressed <= LARGEST_VALUE
                ? Optional.empty()
                : Optional.of("its result for %s has %d bytes (%d compressed), more than the %d that the topic takes"
                        .formatted(topic, value.length, compressed, LARGEST_VALUE));
    }

    /** The broker counts bytes as the producer compresses them, hence the same compression here. */
    private static int compressedSize(byte[] value) {
        ByteBufferOutputStream buffer = new ByteBufferOutputStream(value.length / 4);
        try (OutputStream out = Compression.zstd().build().wrapForOutput(buffer, RecordBatch.CURRENT_MAGIC_VALUE)) {
            out.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException("an in-memory stream does not fail", e);
        }
        return buffer.position();
    }
}
