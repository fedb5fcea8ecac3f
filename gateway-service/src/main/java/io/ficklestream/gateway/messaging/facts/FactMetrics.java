package io.ficklestream.gateway.messaging.facts;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts what is read of the stream. What is read again after a crash is counted again. */
@Singleton
public class FactMetrics {
    private final MeterRegistry registry;

    public FactMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void read(String topic) {
        registry.counter("ficklestream.gateway.records", "topic", topic).increment();
    }

    /** How many records of a topic were read since the start. */
    public long readFrom(String topic) {
        return Math.round(
                registry.counter("ficklestream.gateway.records", "topic", topic).count());
    }

    void undecodable(String topic) {
        registry.counter("ficklestream.gateway.undecodable", "topic", topic).increment();
    }
}
