package io.ficklestream.gateway.messaging.table;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.streams.errors.InvalidStateStorePartitionException;

/**
 * Which partitions of which stores this instance holds, complete and being kept: those whose processors are at work. Kafka
 * Streams starts a processor when its stores are restored; it gives out stores before that too, for instance while it
 * restores one that it found damaged.
 */
public final class HeldParts {
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final AtomicLong version = new AtomicLong();

    /** A processor begins to keep its partition of these stores. */
    void opened(List<String> stores, int partition) {
        stores.stream().map(store -> name(store, partition)).forEach(held::add);
        version.incrementAndGet();
    }

    /** It keeps them no more. */
    void closed(List<String> stores, int partition) {
        stores.stream().map(store -> name(store, partition)).forEach(held::remove);
        version.incrementAndGet();
    }

    /** @throws InvalidStateStorePartitionException if the partition is not held */
    void require(String store, int partition) {
        if (!held.contains(name(store, partition))) {
            throw new InvalidStateStorePartitionException(
                    "partition " + partition + " of store " + store + " is not here, or not restored yet");
        }
    }

    /** Another one after every change. */
    long version() {
        return version.get();
    }

    private static String name(String store, int partition) {
        return store + "/" + partition;
    }
}
