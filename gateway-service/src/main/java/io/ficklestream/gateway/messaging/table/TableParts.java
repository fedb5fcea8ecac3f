package io.ficklestream.gateway.messaging.table;

import io.ficklestream.gateway.domain.UnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * The partitions of the table that this instance holds. A question that needs one that it does not hold just now, because
 * it is restored or another instance has it, is refused: part of the table would be a wrong answer.
 */
public final class TableParts {
    private final LocalStores local;
    private final HeldParts held;

    /** @param held is told by the processors of {@code streams} */
    public TableParts(KafkaStreams streams, HeldParts held) {
        this((store, partition) -> find(streams, held, store, partition), held);
    }

    TableParts(LocalStores local, HeldParts held) {
        this.local = local;
        this.held = held;
    }

    private static ReadOnlyKeyValueStore<?, ?> find(KafkaStreams streams, HeldParts held, String store, int partition) {
        held.require(store, partition);
        try {
            return streams.store(StoreQueryParameters.fromNameAndType(store, QueryableStoreTypes.keyValueStore())
                    .withPartition(partition));
        } catch (IllegalStateException e) {
            // So it says that it is shutting down.
            throw new InvalidStateStoreException(e);
        }
    }

    /** One partition of a store. Whether it is held is found out when it is asked, again at every question. */
    @SuppressWarnings("unchecked") // What is in a store is said where it is made, in TableStores.
    <K, V> ReadOnlyKeyValueStore<K, V> part(String store, int partition) {
        return (ReadOnlyKeyValueStore<K, V>) local.find(store, partition);
    }

    /** Every partition of a store of images, in their order. */
    <K, V> List<ReadOnlyKeyValueStore<K, V>> all(String store) {
        return TablePartitions.all()
                .mapToObj(partition -> this.<K, V>part(store, partition))
                .toList();
    }

    /**
     * Asks the stores.
     *
     * @throws UnavailableException if one of them is not there, or any of them comes or goes meanwhile
     */
    <T> T ask(Supplier<T> question) {
        long before = held.version();
        try {
            T answer = question.get();
            if (held.version() == before) {
                return answer;
            }
        } catch (InvalidStateStoreException e) {
            throw unavailable(e);
        }
        throw unavailable(null);
    }

    private static UnavailableException unavailable(InvalidStateStoreException cause) {
        return new UnavailableException("the table is being moved or restored: ask again", cause);
    }

    /** Whether every question can be answered now. */
    public boolean isWhole() {
        try {
            return ask(() -> everything().stream().allMatch(store -> store.approximateNumEntries() >= 0));
        } catch (UnavailableException e) {
            return false;
        }
    }

    /** The stores of one processor are there together or not at all: one of each is enough. */
    private List<ReadOnlyKeyValueStore<?, ?>> everything() {
        List<ReadOnlyKeyValueStore<?, ?>> stores = new ArrayList<>(all(TableStores.IMAGES));
        stores.add(part(TableStores.MODELS, 0));
        stores.add(part(TableStores.TRAINING, 0));
        return stores;
    }

    /** What this instance holds. */
    @FunctionalInterface
    interface LocalStores {

        /** @throws InvalidStateStoreException if it does not hold this partition of the store now */
        ReadOnlyKeyValueStore<?, ?> find(String store, int partition);
    }
}
