package io.ficklestream.gateway.messaging.broker;

import io.ficklestream.contracts.Topics;
import io.ficklestream.gateway.domain.DeadLetter;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Makes of a dead letter what goes back to its topic, and the mark that it did. */
final class SentAgain {
    private static final String DEAD_LETTER_PREFIX = "dead-letter-";

    private SentAgain() {}

    /** The record as it was before it became a dead letter. */
    static ProducerRecord<String, byte[]> of(ConsumerRecord<String, byte[]> letter, String topic) {
        RecordHeaders headers = new RecordHeaders();
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(DEAD_LETTER_PREFIX)) {
                headers.add(header);
            }
        }
        return new ProducerRecord<>(topic, null, letter.key(), letter.value(), headers);
    }

    static ProducerRecord<String, byte[]> mark(DeadLetter letter) {
        byte[] imageId = letter.imageId().orElse("").getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(Topics.RETRIES, letter.position().toString(), imageId);
    }
}
