package io.ficklestream.gateway.messaging.broker;

import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.UnavailableException;
import java.time.Duration;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads single records from where they lie, with a few consumers that are kept open. Thread-safe. */
public final class RecordReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Map<String, Object> settings;
    private final Duration timeout;
    private final Semaphore permits;
    private final Deque<Consumer<String, byte[]>> idle = new ConcurrentLinkedDeque<>();

    /**
     * @param broker where the broker is and how it is spoken to
     * @param timeout how long a record may take
     * @param consumers how many records are read at the same time
     */
    public RecordReader(Map<String, Object> broker, Duration timeout, int consumers) {
        this.settings = settings(broker);
        this.timeout = timeout;
        this.permits = new Semaphore(consumers);
    }

    private static Map<String, Object> settings(Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        // The record that is wanted comes whatever its size; what lies behind it is not.
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 64 * 1024);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return settings;
    }

    /**
     * The record at a position; empty if it is no longer kept.
     *
     * @throws UnavailableException if the broker does not give it in time
     */
    public Optional<ConsumerRecord<String, byte[]>> read(RecordPosition position) {
        try {
            return first(position, position.offset() + 1);
        } catch (OffsetOutOfRangeException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether any record can be read from a position on and before an offset: the markers that end transactions cannot, nor
     * what was taken back or compacted.
     *
     * @throws UnavailableException if the broker does not say in time
     */
    boolean holdsAny(RecordPosition from, long end) {
        try {
            return first(from, end).isPresent();
        } catch (OffsetOutOfRangeException e) {
            // Where it begins now is not known: there may be more.
            return true;
        }
    }

    private Optional<ConsumerRecord<String, byte[]>> first(RecordPosition from, long end) {
        acquire();
        try {
            return firstWithConsumer(from, end);
        } finally {
            permits.release();
        }
    }

    private void acquire() {
        try {
            if (!permits.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnavailableException("too many records are being read at once: ask again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted while waiting to read a record", e);
        }
    }

    /** A consumer that failed is not used again. */
    private Optional<ConsumerRecord<String, byte[]>> firstWithConsumer(RecordPosition from, long end) {
        Consumer<String, byte[]> consumer = Optional.ofNullable(idle.poll()).orElseGet(this::open);
        try {
            Optional<ConsumerRecord<String, byte[]>> found = first(consumer, from, end);
            idle.push(consumer);
            return found;
        } catch (OffsetOutOfRangeException e) {
            idle.push(consumer);
            throw e;
        } catch (KafkaException e) {
            consumer.close();
            throw new UnavailableException(
                    "the broker does not give record " + from + " (" + e.getMessage() + "): ask again", e);
        } catch (UnavailableException e) {
            consumer.close();
            throw e;
        }
    }

    private Consumer<String, byte[]> open() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Optional<ConsumerRecord<String, byte[]>> first(
            Consumer<String, byte[]> consumer, RecordPosition from, long end) {
        TopicPartition partition = new TopicPartition(from.topic(), from.partition());
        consumer.assign(List.of(partition));
        consumer.seek(partition, from.offset());
        long deadline = System.nanoTime() + timeout.toNanos();
        while (System.nanoTime() < deadline) {
            List<ConsumerRecord<String, byte[]>> records = consumer.poll(POLL).records(partition);
            if (!records.isEmpty()) {
                return Optional.of(records.get(0)).filter(record -> record.offset() < end);
            }
            // Only markers of transactions are left there.
            if (consumer.position(partition, timeout) >= end) {
                return Optional.empty();
            }
        }
        throw new UnavailableException(
                "the broker did not give record %s within %s: ask again".formatted(from, timeout));
    }

    @Override
    public void close() {
        for (Consumer<String, byte[]> consumer = idle.poll(); consumer != null; consumer = idle.poll()) {
            consumer.close();
        }
    }
}
