package io.ficklestream.servicekit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.TopicSpec;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    private static final DeadLetters LETTERS = new DeadLetters("cam-service");

    @Test
    void theRecordIsKeptAsItCameAndTheReasonIsAdded() {
        // Given
        ConsumerRecord<String, byte[]> received = received(new byte[] {1, 2});
        received.headers().add("camera", "front".getBytes(StandardCharsets.UTF_8));

        // When
        ProducerRecord<String, byte[]> letter = LETTERS.of(received, Optional.of("image"), "no photograph");

        // Then
        assertThat(letter.topic()).isEqualTo("cam-tasks-dead-letters");
        assertThat(letter.key()).isEqualTo("key");
        assertThat(letter.value()).containsExactly(1, 2);
        assertThat(header(letter, "camera")).isEqualTo("front");
        assertThat(header(letter, Headers.DEAD_LETTER_REASON)).isEqualTo("no photograph");
        assertThat(header(letter, Headers.DEAD_LETTER_TOPIC)).isEqualTo("cam-tasks");
        assertThat(header(letter, Headers.DEAD_LETTER_STAGE)).isEqualTo("cam-service");
        assertThat(header(letter, Headers.DEAD_LETTER_IMAGE_ID)).isEqualTo("image");
    }

    @Test
    void anImageThatIsNotKnownIsNotNamed() {
        assertThat(LETTERS.of(received(new byte[1]), Optional.empty(), "unreadable")
                        .headers()
                        .lastHeader(Headers.DEAD_LETTER_IMAGE_ID))
                .isNull();
    }

    @Test
    void aValueThatNoTopicTakesIsLeftWhereItIs() {
        // When
        ProducerRecord<String, byte[]> letter =
                LETTERS.of(received(new byte[TopicSpec.MAX_MESSAGE_BYTES]), Optional.of("image"), "too large");

        // Then
        assertThat(letter.value()).isNull();
        assertThat(header(letter, Headers.DEAD_LETTER_REASON))
                .isEqualTo(
                        "too large (its 10485760 bytes do not fit here: see topic cam-tasks, partition 3, offset 42)");
    }

    private static ConsumerRecord<String, byte[]> received(byte[] value) {
        return new ConsumerRecord<>("cam-tasks", 3, 42, "key", value);
    }

    private static String header(ProducerRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
