package io.ficklestream.servicekit;

import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Sets records aside: key, value and headers as they came, with the reason in further headers. */
public final class DeadLetters {

    private static final int ROOM_FOR_HEADERS = 64 * 1024;

    private final String stage;

    /** @param stage the service that gives up on the records */
    public DeadLetters(String stage) {
        this.stage = stage;
    }

    /**
     * The dead letter of a record.
     *
     * @param imageId empty where it is not known
     * @param reason why, in words for a person
     */
    public ProducerRecord<String, byte[]> of(
            ConsumerRecord<String, byte[]> received, Optional<String> imageId, String reason) {
        boolean fits =
                received.value() == null || received.value().length <= TopicSpec.MAX_MESSAGE_BYTES - ROOM_FOR_HEADERS;
        RecordHeaders headers = new RecordHeaders(received.headers().toArray());
        put(headers, Headers.DEAD_LETTER_REASON, fits ? reason : reason + whereItIs(received));
        put(headers, Headers.DEAD_LETTER_TOPIC, received.topic());
        put(headers, Headers.DEAD_LETTER_STAGE, stage);
        imageId.ifPresent(id -> put(headers, Headers.DEAD_LETTER_IMAGE_ID, id));
        return new ProducerRecord<>(
                Topics.deadLettersOf(received.topic()), null, received.key(), fits ? received.value() : null, headers);
    }

    /** A message that was compressed can unfold to more than any topic takes. */
    private static String whereItIs(ConsumerRecord<String, byte[]> received) {
        return String.format(
                " (its %d bytes do not fit here: see topic %s, partition %d, offset %d)",
                received.value().length, received.topic(), received.partition(), received.offset());
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
