package io.ficklestream.gateway.domain;

import java.util.Optional;

/** What is known of all images. Every method throws {@link UnavailableException} while the table is being moved or read. */
public interface ImageTable {

    /** One image. */
    Optional<ImageRecord> find(String id);

    /**
     * A page of the images that a query asks for. Costs about as much as the images that are looked at, not as all there
     * are; what is listed may change between two pages. Where few images match, a page may be shorter than asked for, even
     * empty, and yet have a cursor: some thousands are looked at in one go, not more.
     *
     * @param cursor of the page before; empty for the first
     * @param limit items at most, at least 1
     * @throws IllegalArgumentException if the cursor is none of this query's
     */
    Page<ImageRecord> list(ImageQuery query, Optional<String> cursor, int limit);

    /** Dead letters, the latest first, also those whose image is not known. */
    Page<DeadLetter> deadLetters(Optional<String> cursor, int limit);

    /** One dead letter. */
    Optional<DeadLetter> deadLetter(RecordPosition position);

    /** Counts that are kept up to date, not made when asked. */
    Statistics statistics();
}
