package io.ficklestream.segmenter.domain.training;

import java.time.Duration;

/** Trains on a thread of its own until it is stopped. */
public final class TrainingLoop implements AutoCloseable {

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(60);

    private final Trainer trainer;
    private final Duration pause;
    private final TrainingReport report;
    private final Thread thread = new Thread(this::run, "training");
    private boolean stopping;

    /** @param pause how long to wait for samples before looking again */
    public TrainingLoop(Trainer trainer, Duration pause, TrainingReport report) {
        this.trainer = trainer;
        this.pause = pause;
        this.report = report;
    }

    /** Begins; to be called once. */
    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try (trainer) {
            Advance last = Advance.STEPPED;
            while (last != Advance.STOPPED && !isStoppedAfter(last)) {
                last = trainer.advance();
            }
        } catch (RuntimeException e) {
            report.stopped("training failed: " + e);
            throw e;
        }
    }

    private synchronized boolean isStoppedAfter(Advance last) {
        try {
            if (last == Advance.WAITING && !stopping) {
                wait(pause.toMillis());
            }
            return stopping;
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Ends after the step that is under way. What it and others learned since the last snapshot is learned again. */
    @Override
    public void close() {
        synchronized (this) {
            stopping = true;
            notifyAll();
        }
        try {
            thread.join(PATIENCE_AT_THE_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
