package io.ficklestream.segmenter.messaging;

import io.ficklestream.segmenter.domain.samples.BackPressure;
import io.ficklestream.segmenter.domain.samples.SampleStore;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;

/**
 * What comes in and what waits. A record that is delivered again is counted again: these numbers show the work done, the
 * topics and the folders hold the truth.
 */
@Singleton
public class IntakeMetrics {

    static final String PREFIX = "ficklestream.segmenter.";

    private final MeterRegistry registry;
    private final Counter seeds;
    private final Counter needlessSeeds;
    private final Counter masks;

    public IntakeMetrics(MeterRegistry registry, SampleStore store, BackPressure pressure) {
        this.registry = registry;
        seeds = counter("seeds.accepted", "Seeds taken in as samples");
        needlessSeeds = counter("seeds.needless", "Seeds of images whose true labels are known");
        masks = counter("masks.accepted", "Photographs with a mask taken in as samples");
        gauge(
                "backlog.size",
                "Samples that no snapshot covers yet",
                store,
                s -> s.sizes().backlog());
        gauge(
                "replay.size",
                "Samples that are learned again",
                store,
                s -> s.sizes().replay());
        gauge(
                "held.out.size",
                "Samples that are never learned from",
                store,
                s -> s.sizes().heldOut());
        gauge(
                "backpressure",
                "1 while nothing is taken in because learning does not keep up",
                pressure,
                p -> p.on() ? 1 : 0);
        FunctionCounter.builder(
                        PREFIX + "backpressure.paused",
                        pressure,
                        p -> p.paused().toNanos() / 1e9)
                .description("How long nothing was taken in")
                .baseUnit("seconds")
                .register(registry);
    }

    private Counter counter(String name, String description) {
        return Counter.builder(PREFIX + name).description(description).register(registry);
    }

    private <T> void gauge(String name, String description, T source, ToDoubleFunction<T> value) {
        Gauge.builder(PREFIX + name, source, value).description(description).register(registry);
    }

    void seedsAccepted() {
        seeds.increment();
    }

    void seedsNeedless() {
        needlessSeeds.increment();
    }

    void maskAccepted() {
        masks.increment();
    }

    /** @param why such as {@code unreadable} */
    void passedOver(String why) {
        Counter.builder(PREFIX + "photographs.passed.over")
                .description("Photographs that another service sets aside, or that were taken back")
                .tag("why", why)
                .register(registry)
                .increment();
    }

    void deadLettered(String topic) {
        Counter.builder(PREFIX + "dead.lettered")
                .description("Records set aside with a reason")
                .tag("topic", topic)
                .register(registry)
                .increment();
    }
}
