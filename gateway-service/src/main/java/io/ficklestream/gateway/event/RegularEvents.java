package io.ficklestream.gateway.event;

import io.ficklestream.gateway.config.HttpConfig;
import io.ficklestream.gateway.domain.UnavailableException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tells of rates and counts every now and then, and gives signs of life; only while somebody listens. */
@Singleton
public class RegularEvents {
    private static final Logger LOG = Logger.getLogger(RegularEvents.class);

    private final EventHub hub;
    private final Snapshots snapshots;
    private final HttpConfig.Events config;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(RegularEvents::thread);
    private String lastStatistics = "";

    public RegularEvents(EventHub hub, Snapshots snapshots, HttpConfig config) {
        this.hub = hub;
        this.snapshots = snapshots;
        this.config = config.events();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "regular-events");
        thread.setDaemon(true);
        return thread;
    }

    void begin(@Observes StartupEvent start) {
        every(config.interval(), this::tell);
        every(config.heartbeat(), () -> hub.tell(null, ""));
    }

    void end(@Observes ShutdownEvent stop) {
        clock.shutdownNow();
    }

    private void every(Duration interval, Runnable telling) {
        Runnable whenHeard = () -> {
            if (hub.isHeard()) {
                telling.run();
            } else {
                lastStatistics = "";
            }
        };
        clock.scheduleWithFixedDelay(whenHeard, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tell() {
        try {
            hub.tell("stages", snapshots.stages());
            String statistics = snapshots.statistics();
            if (!statistics.equals(lastStatistics)) {
                hub.tell("statistics", statistics);
                lastStatistics = statistics;
            }
        } catch (UnavailableException e) {
            LOG.debugf("Nobody is told of rates and counts now: %s", e.getMessage());
        }
    }
}
