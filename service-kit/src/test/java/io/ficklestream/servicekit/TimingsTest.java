package io.ficklestream.servicekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class TimingsTest {

    @Test
    void aTimeIsWrittenInMillisecondsWhereverTheServiceRuns() {
        // Given
        ProducerRecord<String, byte[]> message = new ProducerRecord<>("topic", new byte[0]);

        // When
        Timings.add(message, "network", Duration.ofNanos(1_234_567));

        // Then
        byte[] value = message.headers().lastHeader("timing-network-ms").value();
        assertThat(new String(value, StandardCharsets.UTF_8)).isEqualTo("1.235");
    }
}
