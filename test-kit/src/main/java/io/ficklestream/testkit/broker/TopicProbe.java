package io.ficklestream.testkit.broker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/** Puts records into topics and reads them out, for tests. Reads committed records from the beginning, in no group. */
public final class TopicProbe implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    public TopicProbe(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = ProbeClients.producer(bootstrapServers);
    }

    /** Sends a record and returns when the broker has it. */
    public void send(String topic, String key, byte[] value) {
        send(new ProducerRecord<>(topic, key, value));
    }

    /** Sends a record to a certain partition and returns when the broker has it. */
    public void send(String topic, int partition, String key, byte[] value) {
        send(new ProducerRecord<>(topic, partition, key, value));
    }

    /** Sends a record with text headers and returns when the broker has it. */
    public void send(String topic, String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        send(record);
    }

    /**
     * Waits until a topic holds a number of records and returns all that were read by then.
     *
     * @throws AssertionError if there are fewer when the time is over; lists the keys that are there
     */
    public List<ConsumerRecord<String, byte[]>> collect(String topic, int count, Duration timeout) {
        return collectUntil(topic, records -> records.size() >= count, count + " records", timeout);
    }

    /**
     * Waits until the records of a topic fulfil a condition and returns all that were read by then.
     *
     * @param goal the condition in words
     * @throws AssertionError if they do not when the time is over; lists the keys that are there
     */
    public List<ConsumerRecord<String, byte[]>> collectUntil(
            String topic, Predicate<List<ConsumerRecord<String, byte[]>>> done, String goal, Duration timeout) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        long end = System.nanoTime() + timeout.toNanos();
        try (KafkaConsumer<String, byte[]> consumer = ProbeClients.consumer(bootstrapServers, topic)) {
            while (!done.test(records)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("topic %s did not come to hold %s within %s, but these %d: %s"
                            .formatted(topic, goal, timeout, records.size(), keys(records)));
                }
                consumer.poll(POLL).forEach(records::add);
            }
        }
        return records;
    }

    /** Everything a topic holds at the moment, perhaps nothing. */
    public List<ConsumerRecord<String, byte[]>> everything(String topic) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = ProbeClients.consumer(bootstrapServers, topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
        }
        return records;
    }

    /** The text of a header; empty if the record has none of that name. */
    public static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new AssertionError("the broker did not take the record: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while a record was sent", e);
        }
    }

    private static List<String> keys(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().map(ConsumerRecord::key).toList();
    }
}
