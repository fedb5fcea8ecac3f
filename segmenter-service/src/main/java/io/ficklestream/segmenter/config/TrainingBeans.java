package io.ficklestream.segmenter.config;

import io.ficklestream.segmenter.domain.admission.SampleFactory;
import io.ficklestream.segmenter.domain.samples.SampleStore;
import io.ficklestream.segmenter.domain.training.Candidates;
import io.ficklestream.segmenter.domain.training.CheckpointPublisher;
import io.ficklestream.segmenter.domain.training.Checkpointing;
import io.ficklestream.segmenter.domain.training.CurrentCheckpoint;
import io.ficklestream.segmenter.domain.training.Judge;
import io.ficklestream.segmenter.domain.training.LearnerFactory;
import io.ficklestream.segmenter.domain.training.Snapshots;
import io.ficklestream.segmenter.domain.training.Trainer;
import io.ficklestream.segmenter.domain.training.TrainingLoop;
import io.ficklestream.segmenter.domain.training.TrainingReport;
import io.ficklestream.segmenter.domain.training.TrainingRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Makes what learns from the settings. */
public class TrainingBeans {

    private static final Duration PAUSE = Duration.ofMillis(500);

    @Produces
    @Singleton
    CurrentCheckpoint currentCheckpoint(CheckpointPublisher publisher) {
        return new CurrentCheckpoint(publisher);
    }

    @Produces
    @Singleton
    Candidates candidates(SegmenterConfig config, LearnerFactory learners) {
        return new Candidates(
                config.directory().resolve("checkpoints"),
                config.training().checkpointsKept(),
                learners.provenance(),
                Clock.systemUTC());
    }

    @Produces
    @Singleton
    Checkpointing checkpointing(
            SegmenterConfig config,
            SampleFactory factory,
            Candidates candidates,
            Judge judge,
            CurrentCheckpoint current,
            TrainingReport report) {
        Snapshots snapshots = new Snapshots(config.directory().resolve("training-" + factory.fingerprint()));
        return new Checkpointing(snapshots, candidates, judge, current, report);
    }

    @Produces
    @Singleton
    Judge judge(SampleStore store, LearnerFactory learners) {
        return new Judge(store, learners);
    }

    @Produces
    @Singleton
    TrainingLoop trainingLoop(
            SegmenterConfig config,
            SampleStore store,
            LearnerFactory learners,
            Checkpointing checkpointing,
            TrainingReport report) {
        Trainer trainer = new Trainer(rules(config.training()), store, learners, checkpointing, report);
        return new TrainingLoop(trainer, PAUSE, report);
    }

    /** @throws IllegalArgumentException if training could never begin */
    static TrainingRules rules(TrainingConfig training) {
        if (training.leastSamples() > training.backlogCapacity()) {
            throw new IllegalArgumentException(
                    "least-samples is %d, but no more than backlog-capacity, %d, can wait: raise the one or lower the other"
                            .formatted(training.leastSamples(), training.backlogCapacity()));
        }
        return new TrainingRules(
                training.batch(),
                training.replayShare(),
                training.leastSamples(),
                training.checkpointEvery(),
                training.replayOnlySteps(),
                training.seed());
    }
}
