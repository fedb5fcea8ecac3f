package io.ficklestream.segmenter.domain.training;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.domain.samples.SampleStore;
import io.ficklestream.segmenter.domain.samples.StoreLimits;
import io.ficklestream.segmenter.handmade.ColourLearners;
import io.ficklestream.segmenter.handmade.ColourSamples;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A training in a folder, with the network made by hand. Several on one folder follow each other, as after a kill. */
final class Workbench implements CheckpointPublisher {

    static final TrainingRules RULES = new TrainingRules(4, 0.5, 8, 10, 20, 7);

    private static final StoreLimits LIMITS = new StoreLimits(16, 64, 0.2, 7);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);

    final SampleStore store;
    final ColourLearners learners = new ColourLearners();
    final RecordedTraining report = new RecordedTraining();
    final List<ModelAnnouncement> published = new ArrayList<>();
    final List<String> withdrawn = new ArrayList<>();
    final CurrentCheckpoint current = new CurrentCheckpoint(this);
    final Trainer trainer;
    boolean brokerIsThere = true;

    Workbench(Path folder) {
        this(folder, RULES);
    }

    Workbench(Path folder, TrainingRules rules) {
        store = new SampleStore(folder.resolve("samples"), LIMITS);
        Candidates candidates = new Candidates(folder.resolve("checkpoints"), 5, learners.provenance(), CLOCK);
        Checkpointing checkpointing = new Checkpointing(
                new Snapshots(folder.resolve("training")), candidates, new Judge(store, learners), current, report);
        trainer = new Trainer(rules, store, learners, checkpointing, report);
    }

    @Override
    public boolean announce(ModelAnnouncement announcement) {
        if (brokerIsThere) {
            published.add(announcement);
        }
        return brokerIsThere;
    }

    @Override
    public void withdraw(String version) {
        withdrawn.add(version);
    }

    /** Takes in samples {@code prefix-0} to {@code prefix-(count - 1)}. */
    Workbench accept(String prefix, int count) {
        IntStream.range(0, count).forEach(i -> store.accept(ColourSamples.of(prefix + "-" + i)));
        return this;
    }

    /** Advances so many times. */
    List<Advance> advance(int times) {
        return IntStream.range(0, times).mapToObj(i -> trainer.advance()).toList();
    }

    /** Advances until there is nothing to do. */
    void advanceUntilRest() {
        Advance last = Advance.STEPPED;
        while (last == Advance.STEPPED) {
            last = trainer.advance();
        }
    }
}
