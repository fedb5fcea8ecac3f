package io.ficklestream.classifier.messaging;

import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.LabelOrigin;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What the service counts. An image that is delivered again is counted again: these numbers show the work done, the
 * topics hold the truth.
 */
@Singleton
public class ClassifierMetrics {

    private static final String PREFIX = "ficklestream.classifier.";

    private final Counter received;
    private final Counter planned;
    private final Counter predicted;
    private final Counter tasks;
    private final Counter deadLetters;
    private final Counter modelSwitches;
    private final Timer planning;

    public ClassifierMetrics(MeterRegistry registry) {
        received = counter(registry, "images.received", "Images read, redelivered ones included");
        planned = counter(registry, "images.planned", "Images whose tasks were planned");
        predicted = counter(registry, "images.predicted", "Planned images whose labels were predicted");
        deadLetters = counter(registry, "images.dead.lettered", "Images set aside with a reason");
        tasks = counter(registry, "tasks", "CAM tasks planned");
        modelSwitches = counter(registry, "model.switches", "Models taken into use");
        planning = Timer.builder(PREFIX + "planning")
                .description("Decoding, labelling and planning one image")
                .publishPercentileHistogram()
                .register(registry);
    }

    Timer.Sample imageReceived() {
        received.increment();
        return Timer.start();
    }

    void imagePlanned(List<CamTask> tasksOfImage, Timer.Sample started) {
        started.stop(planning);
        planned.increment();
        tasks.increment(tasksOfImage.size());
        if (tasksOfImage.get(0).plan().labelOrigin() == LabelOrigin.PREDICTED) {
            predicted.increment();
        }
    }

    void deadLettered() {
        deadLetters.increment();
    }

    void modelSwitched() {
        modelSwitches.increment();
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(PREFIX + name).description(description).register(registry);
    }
}
