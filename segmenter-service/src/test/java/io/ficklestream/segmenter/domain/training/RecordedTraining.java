package io.ficklestream.segmenter.domain.training;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what happened in a training. */
final class RecordedTraining implements TrainingReport {

    final List<Double> losses = new ArrayList<>();
    final List<String> announced = new ArrayList<>();
    final List<Judgement> keptBack = new ArrayList<>();
    final List<String> rebased = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final List<String> divergences = new ArrayList<>();
    final List<String> stops = new CopyOnWriteArrayList<>();
    long startedAt = -1;

    @Override
    public void started(long step, String base) {
        startedAt = step;
    }

    @Override
    public void stepped(long step, StepResult result, Duration took) {
        losses.add(result.loss());
    }

    @Override
    public void settled() {
        // Seen in the store.
    }

    @Override
    public void announced(String version, Judgement judgement) {
        announced.add(version);
    }

    @Override
    public void keptBack(String version, Judgement judgement) {
        keptBack.add(judgement);
    }

    @Override
    public void rebased(String version) {
        rebased.add(version);
    }

    @Override
    public void notRebased(String version, String reason) {
        refused.add(reason);
    }

    @Override
    public void diverged(String reason, int inARow, double rateFactor) {
        divergences.add(reason);
    }

    @Override
    public void stopped(String reason) {
        stops.add(reason);
    }
}
