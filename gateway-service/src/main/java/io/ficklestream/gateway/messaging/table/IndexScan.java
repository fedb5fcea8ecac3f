package io.ficklestream.gateway.messaging.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Goes through the index of all partitions in the order of the keys, reading only what is asked for. */
final class IndexScan implements Iterator<IndexScan.Entry>, AutoCloseable {
    private final List<Part> parts = new ArrayList<>();
    private final PriorityQueue<Part> waiting = new PriorityQueue<>(Comparator.comparing(Part::nextKey));

    /** From a key, included, to the end of its order. */
    IndexScan(List<ReadOnlyKeyValueStore<Bytes, byte[]>> index, Bytes from) {
        try {
            for (int partition = 0; partition < index.size(); partition++) {
                open(new Part(partition, index.get(partition).range(from, IndexKey.end(from))));
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void open(Part part) {
        parts.add(part);
        enqueue(part);
    }

    private void enqueue(Part part) {
        if (part.keys.hasNext()) {
            waiting.add(part);
        }
    }

    @Override
    public boolean hasNext() {
        return !waiting.isEmpty();
    }

    @Override
    public Entry next() {
        Part part = waiting.poll();
        if (part == null) {
            throw new NoSuchElementException("the listing is at its end");
        }
        Entry entry = new Entry(part.keys.next().key, part.partition);
        enqueue(part);
        return entry;
    }

    @Override
    public void close() {
        parts.forEach(part -> part.keys.close());
    }

    /**
     * A key of the index.
     *
     * @param key see {@link IndexKey}
     * @param partition where what it names is kept
     */
    record Entry(Bytes key, int partition) {}

    private record Part(int partition, KeyValueIterator<Bytes, byte[]> keys) {
        Bytes nextKey() {
            return keys.peekNextKey();
        }
    }
}
