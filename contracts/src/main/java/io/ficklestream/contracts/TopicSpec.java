package io.ficklestream.contracts;

import java.util.Map;

/**
 * How a topic is created. The replication factor is left to the installation.
 *
 * @param name the topic's name
 * @param partitions at least 1
 * @param config Kafka's topic configuration
 */
public record TopicSpec(String name, int partitions, Map<String, String> config) {
    /** The largest record that topic {@link Topics#IMAGES} takes: 8 MiB. */
    public static final int MAX_IMAGE_BYTES = 8 * 1024 * 1024;

    /**
     * The largest record of the topics downstream: 10 MiB, so that the largest photograph fits together with its plan,
     * its evidence or the reason why it became a dead letter.
     */
    public static final int MAX_MESSAGE_BYTES = 10 * 1024 * 1024;

    private static final int WORK_PARTITIONS = 12;
    private static final String DAY_MILLIS = "86400000";
    private static final String WEEK_MILLIS = "604800000";
    private static final String MONTH_MILLIS = "2592000000";

    public TopicSpec {
        Require.text(name, "topic name");
        Require.positive(partitions, "partitions of topic " + name);
        config = Map.copyOf(Require.present(config, "configuration of topic " + name));
    }

    /** The same topic with another number of partitions. */
    public TopicSpec withPartitions(int count) {
        return new TopicSpec(name, count, config);
    }

    static TopicSpec work(String name) {
        return new TopicSpec(name, WORK_PARTITIONS, large(MAX_MESSAGE_BYTES, WEEK_MILLIS));
    }

    static TopicSpec retained(String name) {
        return new TopicSpec(name, WORK_PARTITIONS, large(MAX_IMAGE_BYTES, "-1"));
    }

    /** The latest of every image stays; all of the last day do, so that readers who are late miss nothing. */
    static TopicSpec results(String name) {
        Map<String, String> config = Map.of(
                "max.message.bytes",
                Integer.toString(MAX_MESSAGE_BYTES),
                "cleanup.policy",
                "compact",
                "min.compaction.lag.ms",
                DAY_MILLIS);
        return new TopicSpec(name, WORK_PARTITIONS, config);
    }

    static TopicSpec progress(String name) {
        return new TopicSpec(name, 1, Map.of("retention.ms", MONTH_MILLIS));
    }

    static TopicSpec deadLetters(String name) {
        return new TopicSpec(name, 1, large(MAX_MESSAGE_BYTES, WEEK_MILLIS));
    }

    static TopicSpec compacted(String name) {
        return new TopicSpec(name, 1, Map.of("cleanup.policy", "compact"));
    }

    private static Map<String, String> large(int maxMessageBytes, String retentionMillis) {
        return Map.of("max.message.bytes", Integer.toString(maxMessageBytes), "retention.ms", retentionMillis);
    }
}
