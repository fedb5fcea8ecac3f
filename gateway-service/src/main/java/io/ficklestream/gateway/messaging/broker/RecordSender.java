package io.ficklestream.gateway.messaging.broker;

import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.TooLargeException;
import io.ficklestream.gateway.domain.UnavailableException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends records and returns when all replicas that must have them have them. Thread-safe. */
public final class RecordSender implements AutoCloseable {
    private final Producer<String, byte[]> producer;
    private final Duration timeout;

    /**
     * @param broker where the broker is and how it is spoken to
     * @param timeout how long a record may take
     */
    public RecordSender(Map<String, Object> broker, Duration timeout) {
        this.producer =
                new KafkaProducer<>(settings(broker, timeout), new StringSerializer(), new ByteArraySerializer());
        this.timeout = timeout;
    }

    private static Map<String, Object> settings(Map<String, Object> broker, Duration timeout) {
        int millis = Math.toIntExact(timeout.toMillis());
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.max(1, millis / 2));
        // The topic sets the limit, not the client.
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * TopicSpec.MAX_MESSAGE_BYTES);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * TopicSpec.MAX_MESSAGE_BYTES);
        return settings;
    }

    /**
     * Sends a record.
     *
     * @return where it lies
     * @throws UnavailableException if the broker does not take it in time; it may have it all the same
     * @throws TooLargeException if the broker refuses its size
     */
    RecordPosition send(ProducerRecord<String, byte[]> record) {
        try {
            RecordMetadata written = producer.send(record).get();
            return new RecordPosition(written.topic(), written.partition(), written.offset());
        } catch (ExecutionException e) {
            throw failure(record, e.getCause());
        } catch (KafkaException e) {
            throw failure(record, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted while topic " + record.topic() + " was written", e);
        }
    }

    private RuntimeException failure(ProducerRecord<String, byte[]> record, Throwable cause) {
        if (cause instanceof RecordTooLargeException) {
            return new TooLargeException(record.value().length, BrokerWriter.MAX_IMAGE_BYTES);
        }
        return new UnavailableException(
                "the broker did not take a record for topic %s within %s (%s): send it again"
                        .formatted(record.topic(), timeout, cause.getMessage()),
                cause);
    }

    @Override
    public void close() {
        producer.close(timeout);
    }
}
