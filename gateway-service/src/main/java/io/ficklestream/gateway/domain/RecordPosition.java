package io.ficklestream.gateway.domain;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where a record lies. Photographs and pixel labels stay in their topics; the table remembers where. Ordered so that of
 * two records in one partition the later is greater; across partitions the order has no meaning, but is the same everywhere.
 *
 * @param topic the topic's name
 * @param partition at least 0
 * @param offset at least 0
 */
public record RecordPosition(String topic, int partition, long offset) implements Comparable<RecordPosition> {
    private static final Comparator<RecordPosition> ORDER = Comparator.comparing(RecordPosition::topic)
            .thenComparingInt(RecordPosition::partition)
            .thenComparingLong(RecordPosition::offset);

    public RecordPosition {
        Objects.requireNonNull(topic, "topic");
        if (partition < 0 || offset < 0) {
            throw new IllegalArgumentException(
                    "a record has no position " + topic + "/" + partition + "/" + offset + ": neither may be negative");
        }
    }

    /** The position that {@link #toString()} wrote. */
    public static RecordPosition parse(String text) {
        String[] parts = text.split("/");
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no position of a record: use TOPIC/PARTITION/OFFSET");
        }
        try {
            return new RecordPosition(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no position of a record: partition and offset must be numbers", e);
        }
    }

    @Override
    public int compareTo(RecordPosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return topic + "/" + partition + "/" + offset;
    }
}
