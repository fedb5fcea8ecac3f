package io.ficklestream.gateway.domain;

import io.ficklestream.contracts.Review;
import java.time.Instant;
import java.util.Comparator;

/** What a person said of an image, and when. */
public record ReviewNote(Review review, Instant at) {
    /** Ends with what only makes the order the same everywhere. */
    private static final Comparator<ReviewNote> ORDER = Comparator.comparingLong(
                    (ReviewNote note) -> note.review().revision())
            .thenComparing(ReviewNote::at)
            .thenComparing(note -> note.review().verdict())
            .thenComparing(note -> note.review().reviewer());

    /** Whether it takes the place of another one of the same image: of two of one revision, the one said last. */
    boolean replaces(ReviewNote other) {
        return ORDER.compare(this, other) > 0;
    }
}
