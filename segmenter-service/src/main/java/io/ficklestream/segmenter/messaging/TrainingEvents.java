package io.ficklestream.segmenter.messaging;

import io.ficklestream.segmenter.domain.training.Judgement;
import io.ficklestream.segmenter.domain.training.StepResult;
import io.ficklestream.segmenter.domain.training.TrainingReport;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Brings what happens in the training to logs, metrics and health, and lets more samples in when there is room. */
@Singleton
@Typed(TrainingEvents.class)
public class TrainingEvents implements TrainingReport {

    private static final Logger LOG = Logger.getLogger(TrainingEvents.class);

    private final TrainingMetrics metrics;
    private final TrainingState state;
    private final IntakeGate gate;

    public TrainingEvents(TrainingMetrics metrics, TrainingState state, IntakeGate gate) {
        this.metrics = metrics;
        this.state = state;
        this.gate = gate;
    }

    @Override
    public void started(long step, String base) {
        state.is("at step " + step);
        LOG.infof("Training goes on at step %d, from %s", step, base);
    }

    @Override
    public void stepped(long step, StepResult result, Duration took) {
        state.is("at step " + step);
        metrics.stepped(result, took);
        LOG.debugf("Step %s: loss %s", (Object) step, result.loss());
    }

    @Override
    public void settled() {
        gate.update();
    }

    @Override
    public void announced(String version, Judgement judgement) {
        metrics.announced(judgement);
        LOG.infof("Checkpoint %s is announced: %s", version, judgement.verdict());
    }

    @Override
    public void keptBack(String version, Judgement judgement) {
        metrics.keptBack(judgement);
        LOG.infof("Checkpoint %s is kept, but not announced: %s", version, judgement.verdict());
    }

    @Override
    public void rebased(String version) {
        LOG.infof("Training goes on from %s, which somebody announced", version);
    }

    @Override
    public void notRebased(String version, String reason) {
        LOG.warnf("Training cannot go on from %s and keeps to its own: %s", version, reason);
    }

    @Override
    public void diverged(String reason, int inARow, double rateFactor) {
        metrics.diverged();
        LOG.warnf(
                "Training diverged (%d in a row) and goes back to its last snapshot, at %s times the learning rate: %s",
                inARow, rateFactor, reason);
    }

    @Override
    public void stopped(String reason) {
        state.is("stopped: " + reason);
        LOG.errorf("Training has stopped: %s", reason);
    }
}
