package io.ficklestream.gateway.messaging.broker;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How far topics and a group that reads them are, by partition.
 *
 * @param beginnings the first offset that is still kept
 * @param ends the offset after the last committed record
 * @param committed what the group has finished, where it has finished anything
 */
record Offsets(
        Map<TopicPartition, Long> beginnings, Map<TopicPartition, Long> ends, Map<TopicPartition, Long> committed) {

    /** Whether the group has ever finished anything. */
    boolean isBegun() {
        return !committed.isEmpty();
    }

    /** Records that the group has finished, ever; the markers that end transactions are counted too. */
    long done() {
        return committed.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Records that the group has not finished.
     *
     * @param transactions whether they are written in transactions: of a committed one both the records and the marker that
     *     ends it are there, so that a single offset can only be a marker that the group has not passed yet
     */
    long lag(boolean transactions) {
        return ends.keySet().stream()
                .mapToLong(this::lag)
                .filter(lag -> lag > (transactions ? 1 : 0))
                .sum();
    }

    private long lag(TopicPartition partition) {
        return ends.get(partition) - position(partition);
    }

    /** Where the group goes on: what is no longer kept it has not to read. */
    long position(TopicPartition partition) {
        long beginning = beginnings.getOrDefault(partition, 0L);
        return Math.max(beginning, committed.getOrDefault(partition, beginning));
    }
}
