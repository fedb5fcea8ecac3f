package io.ficklestream.gateway.messaging.table;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** Where in the table an image is. The stream's topics may be divided as they like: the table does not depend on it. */
public final class TablePartitions {
    /** Changing it needs a table that is built anew. */
    public static final int COUNT = 4;

    private TablePartitions() {}

    static int of(String subject) {
        return of(subject, COUNT);
    }

    private static int of(String subject, int count) {
        return Math.floorMod(subject.hashCode(), count);
    }

    static IntStream all() {
        return IntStream.range(0, COUNT);
    }

    /** Sends facts where queries look for them. */
    public static <V> StreamPartitioner<String, V> partitioner() {
        return (topic, subject, value, count) -> Optional.of(Set.of(of(subject, count)));
    }
}
