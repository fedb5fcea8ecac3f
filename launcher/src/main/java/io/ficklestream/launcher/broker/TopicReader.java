package io.ficklestream.launcher.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** Reads committed records of whole topics, without being a member of any consumer group. */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> ends;

    private TopicReader(
            org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer,
            Collection<TopicPartition> partitions) {
        this.consumer = consumer;
        consumer.assign(partitions);
        this.ends = consumer.endOffsets(partitions);
    }

    /** A reader of everything that is written from now on. */
    public static TopicReader fromNow(String bootstrap, Collection<String> topics) {
        TopicReader reader = on(bootstrap, topics);
        reader.ends.forEach(reader.consumer::seek);
        return reader;
    }

    /** A reader of everything that the topics hold. */
    public static TopicReader fromBeginning(String bootstrap, Collection<String> topics) {
        TopicReader reader = on(bootstrap, topics);
        reader.consumer.seekToBeginning(reader.consumer.assignment());
        return reader;
    }

    private static TopicReader on(String bootstrap, Collection<String> topics) {
        org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer = KafkaClients.reader(bootstrap);
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            for (PartitionInfo partition : consumer.partitionsFor(topic)) {
                partitions.add(new TopicPartition(topic, partition.partition()));
            }
        }
        return new TopicReader(consumer, partitions);
    }

    /** Hands the next records over; returns how many there were, which may be none. */
    public int poll(Consumer<ConsumerRecord<String, byte[]>> visitor) {
        int count = 0;
        for (ConsumerRecord<String, byte[]> kafkaRecord : consumer.poll(POLL)) {
            visitor.accept(kafkaRecord);
            count++;
        }
        return count;
    }

    /** Hands every record over that was there when this reader was made, and returns. */
    public void readToEnd(Consumer<ConsumerRecord<String, byte[]>> visitor) {
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll(visitor);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
