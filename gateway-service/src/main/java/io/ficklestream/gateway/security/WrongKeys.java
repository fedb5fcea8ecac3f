package io.ficklestream.gateway.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts wrong keys by address, so that nobody can try many. Thread-safe; remembers a bounded number of addresses. */
final class WrongKeys {
    private static final int MOST_ADDRESSES = 10_000;
    private static final long WINDOW = Duration.ofMinutes(1).toNanos();

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };
    private final int limit;
    private final LongSupplier nanos;

    /**
     * @param limit wrong keys in a minute
     * @param nanos a clock
     */
    WrongKeys(int limit, LongSupplier nanos) {
        this.limit = limit;
        this.nanos = nanos;
    }

    synchronized void add(String address) {
        long now = nanos.getAsLong();
        Count before = counts.get(address);
        counts.put(address, isOver(before, now) ? new Count(now, 1) : new Count(before.since, before.wrong + 1));
    }

    /** How many seconds the address has to wait; 0: it may try. */
    synchronized int secondsToWait(String address) {
        long now = nanos.getAsLong();
        Count count = counts.get(address);
        if (isOver(count, now) || count.wrong < limit) {
            return 0;
        }
        return (int) Duration.ofNanos(WINDOW - (now - count.since)).toSeconds() + 1;
    }

    private static boolean isOver(Count count, long now) {
        return count == null || now - count.since >= WINDOW;
    }

    private record Count(long since, int wrong) {}
}
