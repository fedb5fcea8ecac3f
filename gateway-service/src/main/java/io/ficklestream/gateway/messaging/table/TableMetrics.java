package io.ficklestream.gateway.messaging.table;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts what goes into the table. What is folded again after a crash is counted again. */
@Singleton
public class TableMetrics {
    private final Counter folded;

    public TableMetrics(MeterRegistry registry) {
        folded = Counter.builder("ficklestream.gateway.facts")
                .description("Facts folded into the table")
                .register(registry);
    }

    void folded() {
        folded.increment();
    }
}
