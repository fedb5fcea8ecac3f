package io.ficklestream.gateway.messaging.broker;

import io.ficklestream.gateway.domain.UnavailableException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker how far topics and groups are, which, unlike what clients say of themselves, survives their death. */
final class OffsetReader {
    private final Admin admin;
    private final Duration timeout;

    OffsetReader(Admin admin, Duration timeout) {
        this.admin = admin;
        this.timeout = timeout;
    }

    /** @throws UnavailableException if the broker does not answer in time */
    Snapshot read(Collection<String> topics, Collection<String> groups) {
        Set<TopicPartition> partitions = partitions(topics);
        return new Snapshot(
                offsets(partitions, OffsetSpec.earliest(), IsolationLevel.READ_COMMITTED),
                offsets(partitions, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED),
                committed(groups));
    }

    /**
     * The offsets after the last record of each partition.
     *
     * @throws UnavailableException if the broker does not answer in time
     */
    Map<TopicPartition, Long> ends(Collection<String> topics, IsolationLevel isolation) {
        return offsets(partitions(topics), OffsetSpec.latest(), isolation);
    }

    private Set<TopicPartition> partitions(Collection<String> topics) {
        return await(admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toSet());
    }

    private Map<TopicPartition, Long> offsets(
            Set<TopicPartition> partitions, OffsetSpec which, IsolationLevel isolation) {
        Map<TopicPartition, OffsetSpec> question =
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        await(admin.listOffsets(question, new ListOffsetsOptions(isolation)).all())
                .forEach((partition, answer) -> offsets.put(partition, answer.offset()));
        return offsets;
    }

    private Map<String, Map<TopicPartition, Long>> committed(Collection<String> groups) {
        Map<String, ListConsumerGroupOffsetsSpec> question = groups.stream()
                .distinct()
                .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        Map<String, Map<TopicPartition, Long>> committed = new HashMap<>();
        await(admin.listConsumerGroupOffsets(question).all())
                .forEach((group, offsets) -> committed.put(group, known(offsets)));
        return committed;
    }

    private static Map<TopicPartition, Long> known(Map<TopicPartition, OffsetAndMetadata> offsets) {
        Map<TopicPartition, Long> known = new HashMap<>();
        offsets.forEach((partition, offset) -> {
            if (offset != null) {
                known.put(partition, offset.offset());
            }
        });
        return known;
    }

    private <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new UnavailableException(
                    "the broker does not say how far the stream is: "
                            + e.getCause().getMessage(),
                    e.getCause());
        } catch (TimeoutException e) {
            throw new UnavailableException("the broker does not say how far the stream is within " + timeout, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted while asking how far the stream is", e);
        }
    }

    /** Everything that was asked for, at about the same time. */
    record Snapshot(
            Map<TopicPartition, Long> beginnings,
            Map<TopicPartition, Long> ends,
            Map<String, Map<TopicPartition, Long>> committed) {

        /** What concerns a group on some topics. */
        Offsets of(String group, Collection<String> topics) {
            Predicate<TopicPartition> concerned = partition -> topics.contains(partition.topic());
            return new Offsets(
                    only(beginnings, concerned),
                    only(ends, concerned),
                    only(committed.getOrDefault(group, Map.of()), concerned));
        }

        Offsets of(Stage stage) {
            return of(stage.group(), List.of(stage.topic()));
        }

        private static Map<TopicPartition, Long> only(
                Map<TopicPartition, Long> all, Predicate<TopicPartition> concerned) {
            return all.entrySet().stream()
                    .filter(entry -> concerned.test(entry.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
