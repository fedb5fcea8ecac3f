package io.ficklestream.segmenter.domain.training;

import io.ficklestream.contracts.ModelAnnouncement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the training writes: snapshots to go on from, and checkpoints, of which it announces those that are not worse than
 * the current one. An announcement is part of the snapshot until it is out, so that a crash between the two repeats it.
 */
public final class Checkpointing {

    private final Snapshots snapshots;
    private final Candidates candidates;
    private final Judge judge;
    private final CurrentCheckpoint current;
    private final TrainingReport report;

    public Checkpointing(
            Snapshots snapshots, Candidates candidates, Judge judge, CurrentCheckpoint current, TrainingReport report) {
        this.snapshots = snapshots;
        this.candidates = candidates;
        this.judge = judge;
        this.current = current;
        this.report = report;
    }

    /** Where training stood at the last snapshot; empty before the first. */
    Optional<Position> position() {
        return snapshots.position();
    }

    /** Lets a learner go on from the last snapshot. */
    void resume(Learner learner) {
        snapshots.resume(learner);
    }

    /** Takes a snapshot in the place of the one before. */
    void snapshot(Learner learner, Position position, Optional<ModelAnnouncement> announcement) {
        snapshots.write(learner, position, announcement);
    }

    /** Writes a checkpoint; returns its announcement if it is to be announced. */
    Optional<ModelAnnouncement> checkpoint(Learner learner, Position position) {
        Judgement judgement = judge.judge(learner, current.latest());
        ModelAnnouncement candidate = candidates.write(learner, position, judgement);
        candidates.prune(inUse(position, candidate)).forEach(current::withdraw);
        if (judgement.announced()) {
            report.announced(candidate.version(), judgement);
            return Optional.of(candidate);
        }
        report.keptBack(candidate.version(), judgement);
        return Optional.empty();
    }

    private List<String> inUse(Position position, ModelAnnouncement candidate) {
        List<String> versions = new ArrayList<>(List.of(position.base(), candidate.version()));
        current.latest().map(ModelAnnouncement::version).ifPresent(versions::add);
        return versions;
    }

    /**
     * Makes the announcement that the last snapshot asks for, if it does.
     *
     * @return false if that is still to be done
     */
    boolean announce() {
        Optional<ModelAnnouncement> due = snapshots.announcement();
        boolean out = due.isEmpty() || current.announce(due.get());
        if (out && due.isPresent()) {
            snapshots.announced();
        }
        return out;
    }

    /** The last announcement by somebody else since the last call. */
    Optional<ModelAnnouncement> takeNews() {
        return current.takeNews();
    }
}
