package io.ficklestream.segmenter.domain.samples;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Says when to take no more in because learning does not keep up: from a full backlog on, until a tenth of it is free
 * again. Thread-safe.
 */
public final class BackPressure {

    private static final double FREE_AGAIN = 0.9;

    private final int capacity;
    private final LongSupplier nanoTime;
    private boolean on;
    private long since;
    private long pausedNanos;

    /**
     * @param capacity samples that fill the backlog, at least 1
     * @param nanoTime the clock, as {@link System#nanoTime}
     */
    public BackPressure(int capacity, LongSupplier nanoTime) {
        if (capacity < 1) {
            throw new IllegalArgumentException("the backlog must hold at least 1 sample, not " + capacity);
        }
        this.capacity = capacity;
        this.nanoTime = nanoTime;
    }

    /**
     * Learns how many samples wait.
     *
     * @return whether that changed anything
     */
    public synchronized boolean update(int waiting) {
        boolean next = on ? waiting >= FREE_AGAIN * capacity : waiting >= capacity;
        if (next == on) {
            return false;
        }
        if (on) {
            pausedNanos = pausedNanos();
        }
        on = next;
        since = nanoTime.getAsLong();
        return true;
    }

    /** Whether nothing more is to be taken in. */
    public synchronized boolean on() {
        return on;
    }

    /** How long that was so, in all. */
    public synchronized Duration paused() {
        return Duration.ofNanos(pausedNanos());
    }

    private long pausedNanos() {
        return pausedNanos + (on ? nanoTime.getAsLong() - since : 0);
    }
}
