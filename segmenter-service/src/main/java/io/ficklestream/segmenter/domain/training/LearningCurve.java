package io.ficklestream.segmenter.domain.training;

import io.ficklestream.contracts.TrainingProgress;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Makes points of a learning curve from what happens in the training: the mean losses every now and then, and what a
 * candidate is worth when it was judged. One thread uses it.
 */
public final class LearningCurve implements TrainingReport {

    private final Duration every;
    private final LongSupplier nanoTime;
    private final Consumer<TrainingProgress> points;
    private final LossMeans losses = new LossMeans();
    private String base = "";
    private long step;
    private long lastPoint;

    /**
     * Begins a curve.
     *
     * @param every how long to gather losses for a point
     * @param nanoTime tells the time
     * @param points is given the points
     */
    public LearningCurve(Duration every, LongSupplier nanoTime, Consumer<TrainingProgress> points) {
        this.every = every;
        this.nanoTime = nanoTime;
        this.points = points;
        this.lastPoint = nanoTime.getAsLong();
    }

    @Override
    public void started(long startStep, String startBase) {
        step = startStep;
        base = startBase;
    }

    @Override
    public void stepped(long stepDone, StepResult result, Duration took) {
        step = stepDone;
        losses.add(result);
        if (nanoTime.getAsLong() - lastPoint >= every.toNanos()) {
            point(Map.of());
        }
    }

    private void point(Map<String, Double> measured) {
        Map<String, Double> metrics = new TreeMap<>(losses.take());
        metrics.putAll(measured);
        lastPoint = nanoTime.getAsLong();
        points.accept(new TrainingProgress(Candidates.ROLE, base, step, metrics));
    }

    @Override
    public void announced(String version, Judgement judgement) {
        point(judgement.metrics());
        base = version;
    }

    @Override
    public void keptBack(String version, Judgement judgement) {
        point(judgement.metrics());
    }

    @Override
    public void rebased(String version) {
        base = version;
    }

    /** What was lost on the way there is not part of the curve: training goes back. */
    @Override
    public void diverged(String reason, int inARow, double rateFactor) {
        losses.take();
    }

    @Override
    public void settled() {
        // The curve shows steps, not what becomes of the samples.
    }

    @Override
    public void notRebased(String version, String reason) {
        // Training goes on as before.
    }

    @Override
    public void stopped(String reason) {
        // The curve ends.
    }
}
