package io.ficklestream.gateway.messaging.broker;

import io.ficklestream.gateway.domain.RecordPosition;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/**
 * What stood in some topics when this was noted and a consumer group has not finished yet. It only becomes less, whatever
 * is written later. For one thread.
 */
public final class Backlog {
    private final Map<TopicPartition, Long> ends;
    private long leftBefore = -1;

    /** @param ends the offsets that the group is to come to */
    Backlog(Map<TopicPartition, Long> ends) {
        this.ends = new HashMap<>(ends);
    }

    /** Those in which something is left. */
    Set<String> topics() {
        return ends.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
    }

    /** Leaves out what the group has finished, and says how many records are left; markers of transactions are counted too. */
    long left(Offsets seen) {
        ends.entrySet().removeIf(end -> seen.position(end.getKey()) >= end.getValue());
        return ends.entrySet().stream()
                .mapToLong(end -> end.getValue() - seen.position(end.getKey()))
                .sum();
    }

    /** Whether the group has finished nothing since it was asked the last time. */
    boolean standsStill(Offsets seen) {
        long left = left(seen);
        boolean still = left == leftBefore;
        leftBefore = left;
        return still;
    }

    /**
     * Leaves out partitions that hold no more records, which nobody finishes: a group says how far it is when it has read a
     * record. It stops at the first that does hold one, since there is more to wait for.
     *
     * @param holdsAny whether there is a record from a position on, before an offset
     */
    void passWhatIsNoRecord(Offsets seen, BiPredicate<RecordPosition, Long> holdsAny) {
        Iterator<Map.Entry<TopicPartition, Long>> left = ends.entrySet().iterator();
        while (left.hasNext()) {
            Map.Entry<TopicPartition, Long> end = left.next();
            if (!isDecided(end, seen) || holdsAny.test(position(end.getKey(), seen), end.getValue())) {
                return;
            }
            left.remove();
        }
    }

    /** Whether no transaction is open before the end: what will become of it is not known. */
    private static boolean isDecided(Map.Entry<TopicPartition, Long> end, Offsets seen) {
        return seen.ends().get(end.getKey()) >= end.getValue();
    }

    private static RecordPosition position(TopicPartition partition, Offsets seen) {
        return new RecordPosition(partition.topic(), partition.partition(), seen.position(partition));
    }
}
