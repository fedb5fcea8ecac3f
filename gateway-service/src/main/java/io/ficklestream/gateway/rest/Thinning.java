package io.ficklestream.gateway.rest;

import java.util.List;
import java.util.stream.IntStream;

/** Leaves out so much of a long list that the rest still shows how it went. */
final class Thinning {
    private Thinning() {}

    /** So many of the items at most, evenly spread; the last is always there. */
    static <T> List<T> to(int most, List<T> items) {
        if (items.size() <= most) {
            return items;
        }
        return IntStream.rangeClosed(1, most)
                .mapToObj(i -> items.get((int) ((long) i * items.size() / most) - 1))
                .toList();
    }
}
