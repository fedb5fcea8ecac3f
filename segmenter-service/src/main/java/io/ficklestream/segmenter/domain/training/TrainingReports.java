package io.ficklestream.segmenter.domain.training;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Tells several what happens in the training, in their order. */
public final class TrainingReports implements TrainingReport {

    private final List<TrainingReport> reports;

    public TrainingReports(List<TrainingReport> reports) {
        this.reports = List.copyOf(reports);
    }

    private void tell(Consumer<TrainingReport> news) {
        reports.forEach(news);
    }

    @Override
    public void started(long step, String base) {
        tell(report -> report.started(step, base));
    }

    @Override
    public void stepped(long step, StepResult result, Duration took) {
        tell(report -> report.stepped(step, result, took));
    }

    @Override
    public void settled() {
        tell(TrainingReport::settled);
    }

    @Override
    public void announced(String version, Judgement judgement) {
        tell(report -> report.announced(version, judgement));
    }

    @Override
    public void keptBack(String version, Judgement judgement) {
        tell(report -> report.keptBack(version, judgement));
    }

    @Override
    public void rebased(String version) {
        tell(report -> report.rebased(version));
    }

    @Override
    public void notRebased(String version, String reason) {
        tell(report -> report.notRebased(version, reason));
    }

    @Override
    public void diverged(String reason, int inARow, double rateFactor) {
        tell(report -> report.diverged(reason, inARow, rateFactor));
    }

    @Override
    public void stopped(String reason) {
        tell(report -> report.stopped(reason));
    }
}
