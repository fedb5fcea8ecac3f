package io.ficklestream.system;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.testkit.broker.TopicProbe;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What topics hold, by key. */
final class Results {

    private Results() {}

    /** The values of every key as hexadecimal digits, so that sameness means sameness of bytes. */
    static Map<String, List<String>> hexByKey(TopicProbe probe, String topic) {
        return valuesByKey(probe, topic, HexFormat.of()::formatHex);
    }

    /** The masks of every image. */
    static Map<String, List<SeedMask>> masksByImage(TopicProbe probe, String topic) {
        return valuesByKey(probe, topic, Codecs.SEED_MASK::decode);
    }

    /** The records of every key, in the order they were written. */
    static Map<String, List<ConsumerRecord<String, byte[]>>> recordsByKey(TopicProbe probe, String topic) {
        return probe.everything(topic).stream()
                .sorted(Comparator.comparingLong(ConsumerRecord::offset))
                .collect(Collectors.groupingBy(ConsumerRecord::key, TreeMap::new, Collectors.toList()));
    }

    private static <T> Map<String, List<T>> valuesByKey(TopicProbe probe, String topic, Function<byte[], T> read) {
        Map<String, List<T>> values = new TreeMap<>();
        recordsByKey(probe, topic)
                .forEach((key, records) -> values.put(
                        key,
                        records.stream()
                                .map(record -> read.apply(record.value()))
                                .toList()));
        return values;
    }
}
