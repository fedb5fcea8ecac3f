package io.ficklestream.gateway.messaging.table;

import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.LetterState;
import io.ficklestream.gateway.domain.RecordPosition;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

/** One partition of the table, to be written: index and counters change together with what they are about. */
final class TableContents {
    private static final byte[] NOTHING = new byte[0];

    private final KeyValueStore<String, ImageRecord> images;
    private final KeyValueStore<String, LetterState> letters;
    private final KeyValueStore<Bytes, byte[]> index;
    private final KeyValueStore<String, Long> counters;

    TableContents(ProcessorContext<?, ?> context) {
        images = context.getStateStore(TableStores.IMAGES);
        letters = context.getStateStore(TableStores.LETTERS);
        index = context.getStateStore(TableStores.INDEX);
        counters = context.getStateStore(TableStores.COUNTERS);
    }

    Optional<ImageRecord> image(String id) {
        return Optional.ofNullable(images.get(id));
    }

    LetterState letter(RecordPosition position) {
        return Optional.ofNullable(letters.get(position.toString())).orElse(LetterState.UNKNOWN);
    }

    void put(RecordPosition position, LetterState letter) {
        letters.put(position.toString(), letter);
        letter.current().map(IndexKey::of).ifPresent(key -> index.put(key, NOTHING));
    }

    /** New index entries come before old ones go, so that nobody who lists meanwhile misses the image. */
    void replace(Optional<ImageRecord> before, ImageRecord after) {
        Set<Bytes> oldKeys = before.map(IndexKey::of).orElse(Set.of());
        Set<Bytes> newKeys = IndexKey.of(after);
        images.put(after.id(), after);
        newKeys.stream().filter(key -> !oldKeys.contains(key)).forEach(key -> index.put(key, NOTHING));
        oldKeys.stream().filter(key -> !newKeys.contains(key)).forEach(index::delete);
        recount(before.map(Counts::countersOf).orElse(Set.of()), Counts.countersOf(after));
    }

    private void recount(Set<String> before, Set<String> after) {
        before.stream().filter(counter -> !after.contains(counter)).forEach(counter -> add(counter, -1));
        after.stream().filter(counter -> !before.contains(counter)).forEach(counter -> add(counter, 1));
    }

    private void add(String counter, long change) {
        long count = Optional.ofNullable(counters.get(counter)).orElse(0L) + change;
        if (count == 0) {
            counters.delete(counter);
        } else {
            counters.put(counter, count);
        }
    }
}
