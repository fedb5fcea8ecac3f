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
    private final KafkaStreams streams;

    public TableParts(KafkaStreams streams) {
        this.streams = streams;
    }

    /** One partition of a store. */
    <K, V> ReadOnlyKeyValueStore<K, V> part(String store, int partition) {
        return streams.store(StoreQueryParameters.fromNameAndType(store, QueryableStoreTypes.<K, V>keyValueStore())
                .withPartition(partition));
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
            throw new UnavailableException(
                    "the table is being moved or restored (the stream is " + streams.state() + "): ask again", e);
        }
    }

    /** Whether every question can be answered now. */
    public boolean isWhole() {
        try {
            ask(this::everything);
            return true;
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
}
