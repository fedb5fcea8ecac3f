package io.ficklestream.gateway.messaging;

import io.ficklestream.gateway.domain.UnavailableException;
import io.ficklestream.gateway.messaging.broker.Backlog;
import io.ficklestream.gateway.messaging.broker.BacklogReader;
import io.ficklestream.gateway.messaging.table.HeldParts;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Waits, whenever parts of the table come to this instance, until all is in them that stood in the topics at that time, and
 * lets them be asked from then on. What is written meanwhile is not waited for, so that it ends under any load.
 */
public final class CatchUp implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(CatchUp.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(25);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final HeldParts held;
    private final BacklogReader backlogs;
    private final String facts;
    private final Thread follower = new Thread(this::followUntilInterrupted, "catch-up");

    /**
     * Begins to wait for parts.
     *
     * @param backlogs of the application
     * @param application the id of the Kafka Streams application that makes the table
     */
    public CatchUp(HeldParts held, BacklogReader backlogs, String application) {
        this.held = held;
        this.backlogs = backlogs;
        this.facts = GatewayTopology.factsOf(application);
        follower.setDaemon(true);
        follower.start();
    }

    private void followUntilInterrupted() {
        try {
            while (true) {
                catchUp(held.awaitBehind());
            }
        } catch (InterruptedException e) {
            LOG.debug("Nobody waits any more for the table to catch up");
        }
    }

    /** Facts are noted when those of all earlier records are written: the transaction that finishes these holds them. */
    private void catchUp(long version) throws InterruptedException {
        finish(() -> backlogs.readable(GatewayTopology.sources()));
        finish(() -> backlogs.written(Set.of(facts)));
        held.caughtUp(version);
    }

    private void finish(Supplier<Backlog> noted) throws InterruptedException {
        Backlog backlog = insist(noted);
        Duration pause = SHORTEST_PAUSE;
        for (long left = insist(() -> backlogs.left(backlog)); left > 0; left = insist(() -> backlogs.left(backlog))) {
            held.behindBy(left);
            Thread.sleep(pause.toMillis());
            pause = longer(pause);
        }
    }

    private static Duration longer(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }

    private static <T> T insist(Supplier<T> question) throws InterruptedException {
        while (true) {
            try {
                return question.get();
            } catch (UnavailableException e) {
                LOG.debug("Could not look how far the table is", e);
            } catch (RuntimeException e) {
                // Thrown on, it would keep the table closed for good.
                LOG.error("Failed to look how far the table is", e);
            }
            Thread.sleep(LONGEST_PAUSE.toMillis());
        }
    }

    @Override
    public void close() {
        follower.interrupt();
    }
}
