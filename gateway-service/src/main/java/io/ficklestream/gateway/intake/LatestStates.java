package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.Submission;
import io.ficklestream.gateway.domain.UnavailableException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
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
    /** What was submitted and the table may not have shown yet. */
    private final Map<String, Written> written = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Written> eldest) {
            return size() > MOST;
        }
    };

    public LatestStates(ImageTable table) {
        this.table = table;
    }

    /** Says that an image was submitted, and where that record lies. */
    synchronized void submitted(ImageMessage image, RecordPosition position) {
        written.put(image.imageId(), new Written(image.revision(), position));
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
        Written last = written.get(id);
        if (last == null) {
            return true;
        }
        boolean current =
                found.flatMap(ImageRecord::submission).filter(last::isIn).isPresent();
        if (current) {
            written.remove(id);
        }
        return current;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("the gateway is stopping", e);
        }
    }

    /** What the table is waited for; what counts more, by the table's own order, is as good. */
    private record Written(long revision, RecordPosition position) {

        boolean isIn(Submission shown) {
            return shown.revision() == revision
                    ? shown.position().compareTo(position) >= 0
                    : shown.revision() > revision;
        }
    }
}
