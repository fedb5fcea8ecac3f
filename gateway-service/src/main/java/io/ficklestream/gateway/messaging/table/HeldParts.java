package io.ficklestream.gateway.messaging.table;

import io.ficklestream.gateway.domain.UnavailableException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.errors.InvalidStateStorePartitionException;

/**
 * Which partitions of which stores this instance holds, complete and being kept: those whose processors are at work. Kafka
 * Streams starts a processor when its stores are restored; it gives out stores before that too, for instance while it
 * restores one that it found damaged. Restored is not enough: a part says nothing until it has caught up with the stream.
 */
public final class HeldParts {
    private static final String BEHIND = "the table is catching up with the stream";

    /** By which version each came. */
    private final Map<String, Long> held = new ConcurrentHashMap<>();

    private volatile long version;
    private volatile long caughtUp;
    private volatile OptionalLong left = OptionalLong.empty();

    /** A processor begins to keep its partition of these stores. */
    synchronized void opened(List<String> stores, int partition) {
        version++;
        stores.forEach(store -> held.put(name(store, partition), version));
        notifyAll();
    }

    /** It keeps them no more. */
    synchronized void closed(List<String> stores, int partition) {
        version++;
        stores.forEach(store -> held.remove(name(store, partition)));
    }

    /** Waits until there are parts that have not caught up, and returns the version by which all of these have come. */
    public synchronized long awaitBehind() throws InterruptedException {
        while (!isBehind()) {
            wait();
        }
        return version;
    }

    private boolean isBehind() {
        return held.values().stream().anyMatch(since -> since > caughtUp);
    }

    /** Says how many records are to be read, about, until those that are behind have caught up. */
    public void behindBy(long records) {
        left = OptionalLong.of(records);
    }

    /** All that came by a version has caught up. */
    public synchronized void caughtUp(long version) {
        caughtUp = version;
        left = OptionalLong.empty();
    }

    /** About how many records are to be read until this instance has caught up; empty if it has, or nobody has looked yet. */
    public OptionalLong left() {
        return left;
    }

    /**
     * @throws InvalidStateStorePartitionException if the partition is not held
     * @throws UnavailableException if it has not caught up
     */
    void require(String store, int partition) {
        Long since = held.get(name(store, partition));
        if (since == null) {
            throw new InvalidStateStorePartitionException(
                    "partition " + partition + " of store " + store + " is not here, or not restored yet");
        }
        if (since > caughtUp) {
            throw new UnavailableException(BEHIND + records() + ": ask again");
        }
    }

    private String records() {
        OptionalLong known = left;
        return known.isPresent() ? ", " + known.getAsLong() + " records are left" : "";
    }

    /** Another one after every change of what is here. */
    long version() {
        return version;
    }

    private static String name(String store, int partition) {
        return store + "/" + partition;
    }
}
