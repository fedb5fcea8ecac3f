package io.ficklestream.gateway.messaging.facts;

import io.ficklestream.gateway.domain.RecordPosition;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * A record as it lies in its topic.
 *
 * @param position where it lies
 * @param at its timestamp
 * @param headers what was written beside it
 * @param key its key, possibly null
 * @param value its value, possibly null
 */
public record StreamRecord(RecordPosition position, Instant at, Headers headers, String key, byte[] value) {

    Optional<String> header(String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
