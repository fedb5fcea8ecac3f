package io.ficklestream.gateway.event;

import io.ficklestream.gateway.config.HttpConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Tells of rates and counts every now and then, and gives signs of life; only while somebody listens. */
@Singleton
public class RegularEvents {
    private final EventHub hub;
    private final Snapshots snapshots;
    private final HttpConfig.Events config;
    private final RegularWork work = new RegularWork();
    private String lastStatistics = "";

    public RegularEvents(EventHub hub, Snapshots snapshots, HttpConfig config) {
        this.hub = hub;
        this.snapshots = snapshots;
        this.config = config.events();
    }

    void begin(@Observes StartupEvent start) {
        every(config.interval(), this::tell);
        every(config.heartbeat(), () -> hub.tell(null, ""));
    }

    void end(@Observes ShutdownEvent stop) {
        work.close();
    }

    private void every(Duration interval, Runnable telling) {
        work.every(interval, () -> {
            if (hub.isHeard()) {
                telling.run();
            } else {
                lastStatistics = "";
            }
        });
    }

    private void tell() {
        hub.tell("stages", snapshots.stages());
        String statistics = snapshots.statistics();
        if (!statistics.equals(lastStatistics)) {
            hub.tell("statistics", statistics);
            lastStatistics = statistics;
        }
    }
}
