package io.ficklestream.gateway.intake;

import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.Submission;
import io.ficklestream.gateway.domain.UnavailableException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The table as it is after what this gateway itself has submitted. The table follows the topic a moment later; whoever
 * corrects twice in a row must not have the second correction built upon the state before the first.
 */
public final class LatestStates {
    private static final int MOST = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ImageTable table;
    /** What was there before a submission that the table may not have shown yet. */
    private final Map<String, Optional<RecordPosition>> replaced = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<RecordPosition>> eldest) {
            return size() > MOST;
        }
    };

    public LatestStates(ImageTable table) {
        this.table = table;
    }

    /** Says that an image was submitted, and the state that it was submitted upon. */
    synchronized void submitted(String id, Optional<ImageRecord> before) {
        replaced.put(id, position(before));
    }

    /**
     * What is known of an image.
     *
     * @throws UnavailableException if the table does not show in time what was submitted before
     */
    Optional<ImageRecord> find(String id) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<ImageRecord> found = table.find(id);
        while (!isCurrent(id, found)) {
            if (System.nanoTime() > end) {
                throw new UnavailableException("the table does not show yet what was last submitted as \"" + id + "\"");
            }
            pause();
            found = table.find(id);
        }
        return found;
    }

    private synchronized boolean isCurrent(String id, Optional<ImageRecord> found) {
        Optional<RecordPosition> before = replaced.get(id);
        if (before == null) {
            return true;
        }
        boolean current = !Objects.equals(before, position(found));
        if (current) {
            replaced.remove(id);
        }
        return current;
    }

    private static Optional<RecordPosition> position(Optional<ImageRecord> record) {
        return record.flatMap(ImageRecord::submission).map(Submission::position);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("the gateway is stopping", e);
        }
    }
}
