package io.ficklestream.cam.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * What the worker counts. A task that is delivered again is counted again: these numbers show the work done, the topics
 * hold the truth.
 */
@Singleton
public class CamMetrics {

    private static final String PREFIX = "ficklestream.cam.";

    private final DistributionSummary batchSize;
    private final Counter tasks;
    private final Counter deadLetters;
    private final Counter samples;
    private final Timer network;
    private final Timer selection;

    public CamMetrics(MeterRegistry registry) {
        batchSize = DistributionSummary.builder(PREFIX + "batch.size")
                .description("Tasks taken at a time")
                .register(registry);
        tasks = counter(registry, "tasks.done", "Tasks whose evidence was sent");
        deadLetters = counter(registry, "tasks.dead.lettered", "Tasks set aside with a reason");
        samples = counter(registry, "samples", "Stochastic samples drawn");
        network = timer(registry, "network", "One network pass");
        selection = timer(registry, "selection", "The stochastic selections of one task");
    }

    void batchReceived(int size) {
        batchSize.record(size);
    }

    void passDone(Duration took) {
        network.record(took);
    }

    void taskDone(int samplesOfTask, Duration took) {
        tasks.increment();
        samples.increment(samplesOfTask);
        selection.record(took);
    }

    void deadLettered() {
        deadLetters.increment();
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(PREFIX + name).description(description).register(registry);
    }

    private static Timer timer(MeterRegistry registry, String name, String description) {
        return Timer.builder(PREFIX + name)
                .description(description)
                .publishPercentileHistogram()
                .register(registry);
    }
}
