package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.Page;
import io.ficklestream.gateway.domain.RefusedException;
import java.util.function.Supplier;

/** Places in listings. */
final class Cursors {
    private Cursors() {}

    /** A page, unless the cursor that it was asked with is none. */
    static <T> Page<T> page(Supplier<Page<T>> listing) {
        try {
            return listing.get();
        } catch (IllegalArgumentException e) {
            throw RefusedException.invalid(
                    "cursor", "this cursor is not one of this listing's: begin without a cursor");
        }
    }
}
