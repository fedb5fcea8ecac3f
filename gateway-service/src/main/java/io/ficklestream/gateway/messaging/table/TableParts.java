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

    public TableParts(KafkaStreams streams) {
        this((store, partition) ->
                streams.store(StoreQueryParameters.fromNameAndType(store, QueryableStoreTypes.keyValueStore())
                        .withPartition(partition)));
    }

    TableParts(LocalStores local) {
        this.local = local;
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
     * @throws UnavailableException if one of them is not there, or goes away meanwhile
     */
    <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (InvalidStateStoreException e) {
            throw new UnavailableException("the table is being moved or restored: ask again", e);
        }
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
