package io.ficklestream.cam.domain;

import io.ficklestream.contracts.ModelAnnouncement;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * Every model version that was announced. A task may be faster than the announcement of its model, so whoever asks for a
 * version waits for it, but not for ever: the patience is counted from the first time that somebody asked. Thread-safe.
 */
public final class AnnouncedModels {

    private static final int REMEMBERED_UNKNOWN = 100;

    private final Duration patience;
    private final Map<String, ModelAnnouncement> byVersion = new HashMap<>();
    private final Map<String, Long> deadlines = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED_UNKNOWN;
        }
    };

    public AnnouncedModels(Duration patience) {
        this.patience = patience;
    }

    /** Learns of a version; a later announcement of the same version replaces the earlier one. */
    public synchronized void add(ModelAnnouncement announcement) {
        byVersion.put(announcement.version(), announcement);
        deadlines.remove(announcement.version());
        notifyAll();
    }

    /**
     * The announcement of a version.
     *
     * @throws UnusableModelException if it did not come in time
     * @throws CancellationException if the thread is interrupted while it waits
     */
    public synchronized ModelAnnouncement await(String version) {
        while (!byVersion.containsKey(version)) {
            long left =
                    deadlines.computeIfAbsent(version, v -> System.nanoTime() + patience.toNanos()) - System.nanoTime();
            if (left <= 0) {
                throw new UnusableModelException(String.format(
                        "model version %s was not announced within %d s; known are: %s",
                        version, patience.toSeconds(), String.join(", ", new TreeSet<>(byVersion.keySet()))));
            }
            waitFor(left);
        }
        return byVersion.get(version);
    }

    private void waitFor(long nanos) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(nanos, TimeUnit.MILLISECONDS.toNanos(1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for the announcement of a model");
        }
    }
}
