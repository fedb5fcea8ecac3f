package io.ficklestream.launcher.status;

import io.ficklestream.launcher.broker.KafkaAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Reads lags from committed offsets, which, unlike the clients' own metrics, survive a consumer's death. */
public final class LagReader {

    private final Admin admin;

    public LagReader(Admin admin) {
        this.admin = admin;
    }

    /** The lag of every group that has read the topic; a single entry for {@link StageLag#NOBODY} when none has. */
    public List<StageLag> of(String topic) {
        Map<TopicPartition, Long> ends = offsets(topic, OffsetSpec.latest());
        Map<TopicPartition, Long> beginnings = offsets(topic, OffsetSpec.earliest());
        List<StageLag> lags = new ArrayList<>();
        committed(topic)
                .forEach((group, committed) ->
                        lags.add(new StageLag(topic, group, unfinished(ends, beginnings, committed))));
        return lags.isEmpty()
                ? List.of(new StageLag(topic, StageLag.NOBODY, unfinished(ends, beginnings, Map.of())))
                : lags;
    }

    private static long unfinished(
            Map<TopicPartition, Long> ends, Map<TopicPartition, Long> beginnings, Map<TopicPartition, Long> committed) {
        return ends.entrySet().stream()
                .mapToLong(end -> {
                    long beginning = beginnings.get(end.getKey());
                    return end.getValue() - Math.max(beginning, committed.getOrDefault(end.getKey(), beginning));
                })
                .sum();
    }

    /** Committed offsets of the topic by group. */
    private Map<String, Map<TopicPartition, Long>> committed(String topic) {
        Map<String, Map<TopicPartition, Long>> byGroup = new TreeMap<>();
        for (GroupListing group : KafkaAnswers.await(admin.listGroups().all())) {
            Map<TopicPartition, Long> offsets = new TreeMap<>(LagReader::compare);
            KafkaAnswers.await(admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata())
                    .forEach((partition, offset) -> putIfOf(topic, offsets, partition, offset));
            if (!offsets.isEmpty()) {
                byGroup.put(group.groupId(), offsets);
            }
        }
        return byGroup;
    }

    private static void putIfOf(
            String topic, Map<TopicPartition, Long> offsets, TopicPartition partition, OffsetAndMetadata offset) {
        if (partition.topic().equals(topic) && offset != null) {
            offsets.put(partition, offset.offset());
        }
    }

    private static int compare(TopicPartition a, TopicPartition b) {
        return Integer.compare(a.partition(), b.partition());
    }

    private Map<TopicPartition, Long> offsets(String topic, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> question =
                KafkaAnswers.await(admin.describeTopics(List.of(topic)).allTopicNames())
                        .get(topic)
                        .partitions()
                        .stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .collect(Collectors.toMap(Function.identity(), partition -> spec));
        return KafkaAnswers.await(admin.listOffsets(question).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> offset(answer.getValue())));
    }

    private static long offset(ListOffsetsResultInfo info) {
        return info.offset();
    }
}
