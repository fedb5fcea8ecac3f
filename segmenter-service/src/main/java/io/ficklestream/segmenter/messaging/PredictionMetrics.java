package io.ficklestream.segmenter.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** What is segmented, and with which network. */
@Singleton
public class PredictionMetrics {

    private final Timer prediction;
    private final Counter switches;
    private final Counter refusals;
    private final MultiGauge model;

    public PredictionMetrics(MeterRegistry registry) {
        prediction = Timer.builder(IntakeMetrics.PREFIX + "prediction")
                .description("Decoding and segmenting one photograph")
                .publishPercentileHistogram()
                .register(registry);
        switches = Counter.builder(IntakeMetrics.PREFIX + "model.switches")
                .description("Networks taken into use")
                .register(registry);
        refusals = Counter.builder(IntakeMetrics.PREFIX + "models.refused")
                .description("Announced checkpoints that cannot be used")
                .register(registry);
        model = MultiGauge.builder(IntakeMetrics.PREFIX + "model")
                .description("The version in use")
                .register(registry);
    }

    void segmented(Duration took) {
        prediction.record(took);
    }

    void modelSwitched(String version) {
        switches.increment();
        model.register(List.of(MultiGauge.Row.of(Tags.of("version", version), 1)), true);
    }

    void modelRefused() {
        refusals.increment();
    }
}
