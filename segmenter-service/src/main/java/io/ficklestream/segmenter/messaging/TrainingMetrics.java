package io.ficklestream.segmenter.messaging;

import io.ficklestream.segmenter.domain.training.Judgement;
import io.ficklestream.segmenter.domain.training.StepResult;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/** What the training measures. */
@Singleton
public class TrainingMetrics {

    private final MeterRegistry registry;
    private final Timer steps;
    private final Counter announced;
    private final Counter keptBack;
    private final Counter divergences;
    private final Map<String, Double> values = new ConcurrentHashMap<>();

    public TrainingMetrics(MeterRegistry registry) {
        this.registry = registry;
        steps = Timer.builder(IntakeMetrics.PREFIX + "step")
                .description("One step of the optimiser")
                .publishPercentileHistogram()
                .register(registry);
        announced = counter("checkpoints.announced", "Checkpoints that are not worse than the one before");
        keptBack = counter("checkpoints.kept.back", "Checkpoints that are kept without being announced");
        divergences = counter("divergences", "Times that training left the finite numbers");
    }

    private Counter counter(String name, String description) {
        return Counter.builder(IntakeMetrics.PREFIX + name)
                .description(description)
                .register(registry);
    }

    void stepped(StepResult result, Duration took) {
        steps.record(took);
        show("loss", Tags.of("part", "total"), result.loss());
        result.parts().forEach((part, value) -> show("loss", Tags.of("part", part), value));
        show("gradient.norm", Tags.empty(), result.gradientNorm());
    }

    void announced(Judgement judgement) {
        announced.increment();
        show(judgement);
    }

    void keptBack(Judgement judgement) {
        keptBack.increment();
        show(judgement);
    }

    void diverged() {
        divergences.increment();
    }

    private void show(Judgement judgement) {
        show("candidate", judgement.candidate());
        show("current", judgement.current());
    }

    private void show(String of, OptionalDouble agreement) {
        agreement.ifPresent(value -> show("held.out.agreement", Tags.of("of", of), value));
    }

    /** Sets a gauge, which is made when it is first needed. */
    private void show(String name, Tags tags, double value) {
        String key = name + tags;
        if (values.put(key, value) == null) {
            Gauge.builder(IntakeMetrics.PREFIX + name, values, all -> all.get(key))
                    .tags(tags)
                    .register(registry);
        }
    }
}
