package io.ficklestream.servicekit.streams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jboss.logging.Logger;

/**
 * What happens when a stream thread dies. A bad record never gets here, it becomes a dead letter; what does is the
 * infrastructure: the broker, the network, the disk, the memory. The thread is replaced and goes on from the last commit.
 * When threads die faster than that can help, the client stops, so that liveness fails and the process is restarted.
 */
public class ThreadFailurePolicy implements StreamsUncaughtExceptionHandler {

    static final int MAX_REPLACEMENTS = 20;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(ThreadFailurePolicy.class);

    private final Clock clock;
    private final Deque<Instant> replacements = new ArrayDeque<>();

    public ThreadFailurePolicy() {
        this(Clock.systemUTC());
    }

    ThreadFailurePolicy(Clock clock) {
        this.clock = clock;
    }

    @Override
    public StreamThreadExceptionResponse handle(Throwable failure) {
        if (!mayReplace()) {
            LOG.fatalf(failure, "%d stream threads died within %s: stopping", MAX_REPLACEMENTS + 1, WINDOW);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        LOG.error("A stream thread died; a new one goes on from the last commit", failure);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private synchronized boolean mayReplace() {
        Instant now = clock.instant();
        while (!replacements.isEmpty() && replacements.peekFirst().isBefore(now.minus(WINDOW))) {
            replacements.removeFirst();
        }
        replacements.addLast(now);
        return replacements.size() <= MAX_REPLACEMENTS;
    }
}
