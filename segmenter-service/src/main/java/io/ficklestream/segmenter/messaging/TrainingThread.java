package io.ficklestream.segmenter.messaging;

import io.ficklestream.segmenter.config.SegmenterConfig;
import io.ficklestream.segmenter.domain.samples.PhotographStore;
import io.ficklestream.segmenter.domain.training.TrainingLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Begins training, and lets in what is learned from, when the service starts, and ends both with it. */
@Singleton
public class TrainingThread {

    private final TrainingLoop loop;
    private final IntakeGate gate;
    private final PhotographStore photographs;
    private final TrainingState state;
    private final boolean enabled;

    public TrainingThread(
            TrainingLoop loop,
            IntakeGate gate,
            PhotographStore photographs,
            TrainingState state,
            SegmenterConfig config) {
        this.loop = loop;
        this.gate = gate;
        this.photographs = photographs;
        this.state = state;
        this.enabled = config.training().enabled();
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            gate.open();
            loop.start();
        } else {
            state.is("disabled");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        photographs.close();
        loop.close();
    }
}
