package io.ficklestream.gateway.messaging.table;

import io.ficklestream.gateway.domain.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Bytes;

/** Reads pages of a listing. */
final class PageReader {
    /** A question that finds little must not go through the whole table at once. */
    static final int MOST_LOOKED_AT = 10_000;

    private final TableParts parts;
    private final String listing;

    /** @param listing what is listed; binds cursors to it */
    PageReader(TableParts parts, String listing) {
        this.parts = parts;
        this.listing = listing;
    }

    /**
     * The page that begins at a key or after a cursor.
     *
     * @param found what an entry of the index stands for; empty for what is left out
     * @param beyond whether a key and all after it are left out
     */
    <T> Page<T> read(Start start, int limit, Function<IndexScan.Entry, Optional<T>> found, Predicate<Bytes> beyond) {
        if (limit < 1) {
            throw new IllegalArgumentException("a page of " + limit + " items: ask for at least 1");
        }
        Bytes from = start.cursor()
                .map(text -> IndexKey.after(Cursor.read(text, listing)))
                .orElse(start.first());
        return parts.ask(() -> {
            try (IndexScan scan = new IndexScan(parts.all(TableStores.INDEX), from)) {
                return page(scan, limit, found, beyond);
            }
        });
    }

    private <T> Page<T> page(
            IndexScan scan, int limit, Function<IndexScan.Entry, Optional<T>> found, Predicate<Bytes> beyond) {
        // By name: what moves in the index meanwhile may be met twice.
        Map<String, T> items = new LinkedHashMap<>();
        for (int looked = 0; scan.hasNext(); looked++) {
            IndexScan.Entry entry = scan.next();
            if (beyond.test(entry.key())) {
                break;
            }
            found.apply(entry).ifPresent(item -> items.putIfAbsent(IndexKey.name(entry.key()), item));
            if (items.size() == limit || looked + 1 == MOST_LOOKED_AT) {
                return new Page<>(
                        List.copyOf(items.values()),
                        scan.hasNext() ? Optional.of(Cursor.write(entry.key(), listing)) : Optional.empty());
            }
        }
        return new Page<>(List.copyOf(items.values()), Optional.empty());
    }

    /**
     * Where a page begins.
     *
     * @param first the listing's first key
     * @param cursor of the page before; empty for the first
     */
    record Start(Bytes first, Optional<String> cursor) {}
}
