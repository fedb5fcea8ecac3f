package io.ficklestream.segmenter.messaging;

import io.ficklestream.segmenter.config.SegmenterConfig;
import io.ficklestream.segmenter.domain.samples.PhotographStore;
import io.ficklestream.segmenter.domain.training.TrainingLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.health.Readiness;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Begins training, and lets in what is learned from, when the service starts, and ends both with it. */
@Singleton
public class TrainingThread {

    private final TrainingLoop loop;
    private final IntakeGate gate;
    private final PhotographStore photographs;
    private final TrainingHealth health;
    private final boolean enabled;

    public TrainingThread(
            TrainingLoop loop,
            IntakeGate gate,
            PhotographStore photographs,
            @Readiness TrainingHealth health,
            SegmenterConfig config) {
        this.loop = loop;
        this.gate = gate;
        this.photographs = photographs;
        this.health = health;
        this.enabled = config.training().enabled();
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            gate.open();
            loop.start();
        } else {
            health.says("disabled");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        photographs.close();
        loop.close();
    }
}
