package io.ficklestream.gateway.messaging.table;

import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.ImageOrder;
import io.ficklestream.gateway.domain.ImageQuery;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.LetterState;
import io.ficklestream.gateway.domain.Page;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.Statistics;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Answers from the stores that {@link FoldProcessor} keeps. */
public final class StreamsImageTable implements ImageTable {
    private final TableParts parts;

    public StreamsImageTable(TableParts parts) {
        this.parts = parts;
    }

    @Override
    public Optional<ImageRecord> find(String id) {
        return parts.ask(() -> image(id, TablePartitions.of(id)));
    }

    private Optional<ImageRecord> image(String id, int partition) {
        ReadOnlyKeyValueStore<String, ImageRecord> images = parts.part(TableStores.IMAGES, partition);
        return Optional.ofNullable(images.get(id));
    }

    @Override
    public Page<ImageRecord> list(ImageQuery query, Optional<String> cursor, int limit) {
        return new PageReader(parts, query.toString())
                .read(
                        new PageReader.Start(first(query), cursor),
                        limit,
                        entry -> image(IndexKey.name(entry.key()), entry.partition())
                                .filter(query::matches),
                        beyond(query));
    }

    /** Where the order is that of the confidence, its bounds are where the listing begins and ends. */
    private static Bytes first(ImageQuery query) {
        return query.order() == ImageOrder.UNCERTAIN && query.minConfidence().isPresent()
                ? IndexKey.startAt(query.minConfidence().getAsDouble())
                : IndexKey.start(query.order());
    }

    private static Predicate<Bytes> beyond(ImageQuery query) {
        if (query.order() != ImageOrder.UNCERTAIN || query.maxConfidence().isEmpty()) {
            return key -> false;
        }
        Bytes end = IndexKey.startAt(Math.nextUp(query.maxConfidence().getAsDouble()));
        return key -> key.compareTo(end) >= 0;
    }

    @Override
    public Page<DeadLetter> deadLetters(Optional<String> cursor, int limit) {
        return new PageReader(parts, "dead letters")
                .read(
                        new PageReader.Start(IndexKey.startOfDeadLetters(), cursor),
                        limit,
                        entry -> letter(IndexKey.name(entry.key()), entry.partition()),
                        key -> false);
    }

    @Override
    public Optional<DeadLetter> deadLetter(RecordPosition position) {
        return parts.ask(() ->
                TablePartitions.all().mapToObj(partition -> letter(position.toString(), partition)).toList().stream()
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<DeadLetter> letter(String position, int partition) {
        ReadOnlyKeyValueStore<String, LetterState> letters = parts.part(TableStores.LETTERS, partition);
        return Optional.ofNullable(letters.get(position)).flatMap(LetterState::current);
    }

    @Override
    public Statistics statistics() {
        return parts.ask(() -> {
            Counts counts = new Counts();
            parts.<String, Long>all(TableStores.COUNTERS).forEach(counters -> addAll(counters, counts));
            return counts.toStatistics();
        });
    }

    private static void addAll(ReadOnlyKeyValueStore<String, Long> counters, Counts counts) {
        try (KeyValueIterator<String, Long> all = counters.all()) {
            all.forEachRemaining(counter -> counts.add(counter.key, counter.value));
        }
    }
}
