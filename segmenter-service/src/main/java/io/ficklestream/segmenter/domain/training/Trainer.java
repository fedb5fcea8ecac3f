package io.ficklestream.segmenter.domain.training;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.domain.UnusableModelException;
import io.ficklestream.segmenter.domain.samples.ImageKey;
import io.ficklestream.segmenter.domain.samples.Sample;
import io.ficklestream.segmenter.domain.samples.SampleStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Learns from the stored samples, one step at a time. Between two snapshots nothing on disk changes: samples leave the
 * backlog only when a snapshot covers what was learned from them, so that a training that is killed at any moment goes on
 * from its last snapshot and loses none. One thread uses it.
 */
public final class Trainer implements AutoCloseable {

    static final int MOST_DIVERGENCES = 3;

    private static final double RATE_AFTER_DIVERGENCE = 0.5;

    private final TrainingRules rules;
    private final SampleStore store;
    private final LearnerFactory learners;
    private final Checkpointing checkpointing;
    private final TrainingReport report;
    private Learner learner;
    private Position position;
    private int divergences;
    private int stepsWithoutNew;

    public Trainer(
            TrainingRules rules,
            SampleStore store,
            LearnerFactory learners,
            Checkpointing checkpointing,
            TrainingReport report) {
        this.rules = rules;
        this.store = store;
        this.learners = learners;
        this.checkpointing = checkpointing;
        this.report = report;
    }

    /** Does one step and what is due after it, if there is something to learn from. */
    public Advance advance() {
        if (learner == null && !begin() || !checkpointing.announce()) {
            return Advance.WAITING;
        }
        checkpointing.takeNews().filter(this::isForeign).ifPresent(this::rebase);
        BatchDraw batch = draw();
        if (batch.isEmpty() || isTired(batch)) {
            return rest();
        }
        return step(batch);
    }

    private boolean begin() {
        Optional<Position> saved = checkpointing.position();
        if (saved.isEmpty() && store.sizes().trainable() < rules.leastSamples()) {
            return false;
        }
        position = saved.orElseGet(() -> Position.beginning(learners.start()));
        store.retire(position.unsettledKeys());
        position = position.settled();
        learner = learners.create(Optional.empty(), position.rateFactor());
        if (saved.isPresent()) {
            checkpointing.resume(learner);
        } else {
            checkpointing.snapshot(learner, position, Optional.empty());
        }
        report.started(position.step(), position.base());
        return true;
    }

    private boolean isForeign(ModelAnnouncement announcement) {
        return !announcement.version().equals(position.base());
    }

    /**
     * Somebody decided what is current, and learning goes on from there. What was learned since the last snapshot is not
     * part of that, so its samples stay in the backlog.
     */
    private void rebase(ModelAnnouncement announcement) {
        try {
            Learner next = learners.create(Optional.of(Path.of(announcement.location())), 1);
            learner.close();
            learner = next;
            position =
                    position.basedOn(announcement.version()).withRateFactor(1).settled();
            settle(Optional.empty());
            report.rebased(announcement.version());
        } catch (UnusableModelException e) {
            report.notRebased(announcement.version(), e.getMessage());
        }
    }

    private BatchDraw draw() {
        Set<ImageKey> learned = Set.copyOf(position.unsettledKeys());
        List<ImageKey> fresh =
                store.backlog().stream().filter(key -> !learned.contains(key)).toList();
        return BatchDraw.of(rules, position.step(), fresh, store.replay());
    }

    private boolean isTired(BatchDraw batch) {
        return batch.fresh().isEmpty() && stepsWithoutNew >= rules.replayOnlySteps();
    }

    /** What was learned before a rest is put on record. */
    private Advance rest() {
        if (checkpointing.position().orElseThrow().step() < position.step()) {
            checkpoint();
        }
        return Advance.WAITING;
    }

    private Advance step(BatchDraw batch) {
        List<Sample> samples = batch.all().stream().map(store::read).toList();
        try {
            long start = System.nanoTime();
            StepResult result = learner.step(samples);
            requireFinite(result);
            position = position.after(batch);
            report.stepped(position.step(), result, Duration.ofNanos(System.nanoTime() - start));
        } catch (DivergenceException e) {
            return rollBack(e);
        }
        stepsWithoutNew = batch.fresh().isEmpty() ? stepsWithoutNew + 1 : 0;
        if (position.step() % rules.checkpointEvery() == 0) {
            checkpoint();
        }
        return Advance.STEPPED;
    }

    private static void requireFinite(StepResult result) {
        if (!result.isFinite()) {
            throw new DivergenceException("loss %s, gradient norm %s".formatted(result.loss(), result.gradientNorm()));
        }
    }

    private Advance rollBack(DivergenceException failure) {
        divergences++;
        double factor = position.rateFactor() * RATE_AFTER_DIVERGENCE;
        report.diverged(failure.getMessage(), divergences, factor);
        close();
        if (divergences == MOST_DIVERGENCES) {
            report.stopped("training diverged %d times in a row, at last with %s: start from another checkpoint or with"
                            .formatted(divergences, failure.getMessage())
                    + " a smaller learning rate");
            return Advance.STOPPED;
        }
        position = checkpointing.position().orElseThrow().settled().withRateFactor(factor);
        learner = learners.create(Optional.empty(), factor);
        checkpointing.resume(learner);
        return Advance.STEPPED;
    }

    private void checkpoint() {
        settle(checkpointing.checkpoint(learner, position));
        divergences = 0;
        checkpointing.announce();
    }

    /** Puts on record what was learned, and lets the samples go on. */
    private void settle(Optional<ModelAnnouncement> announcement) {
        position = announcement.map(made -> position.basedOn(made.version())).orElse(position);
        checkpointing.snapshot(learner, position, announcement);
        store.retire(position.unsettledKeys());
        position = position.settled();
        report.settled();
    }

    @Override
    public void close() {
        if (learner != null) {
            learner.close();
            learner = null;
        }
    }
}
