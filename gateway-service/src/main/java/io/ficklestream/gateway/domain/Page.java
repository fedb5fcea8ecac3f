package io.ficklestream.gateway.domain;

import java.util.List;
import java.util.Optional;

/**
 * A part of a listing.
 *
 * @param items in the listing's order
 * @param cursor asks for what comes next; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> cursor) {

    public Page {
        items = List.copyOf(items);
    }
}
