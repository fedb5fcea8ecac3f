package io.ficklestream.gateway.event;

import io.ficklestream.gateway.domain.UnavailableException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Does things every now and then on one thread, whatever went wrong the last time. */
final class RegularWork implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RegularWork.class);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "regular-events");
        thread.setDaemon(true);
        return thread;
    });

    /** Does something again and again, for the first time after an interval. */
    void every(Duration interval, Runnable work) {
        clock.scheduleWithFixedDelay(
                () -> attempt(work), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (UnavailableException e) {
            LOG.debugf("Nothing is told this time: %s", e.getMessage());
        } catch (RuntimeException e) {
            // Thrown on, it would be the last time.
            LOG.error("Something could not be told this time", e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
