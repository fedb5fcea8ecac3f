package io.ficklestream.gateway.domain;

import java.util.function.Consumer;

/** Tells of changes as they happen. */
public interface ChangeFeed {

    /**
     * Hears of every change from now on, on a thread that must not be held up.
     *
     * @return ends it
     */
    AutoCloseable subscribe(Consumer<Change> listener);
}
