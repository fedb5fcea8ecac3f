package io.ficklestream.launcher.submit;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.progress.ProgressDisplay;
import io.ficklestream.launcher.progress.StageProgress;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Photographs being submitted in the background. */
public final class Submission implements AutoCloseable {

    private static final long REFRESH_MILLIS = 100;

    private final PhotographProducer producer;
    private final ExecutorService thread;
    private final Future<?> work;

    private Submission(PhotographProducer producer, List<Photograph> photographs) {
        this.producer = producer;
        this.thread = Executors.newSingleThreadExecutor(Submission::daemon);
        this.work = thread.submit(() -> sendAll(photographs));
        thread.shutdown();
    }

    /** Starts to submit. */
    public static Submission start(String bootstrap, List<Photograph> photographs) {
        return new Submission(new PhotographProducer(bootstrap), photographs);
    }

    /** Submits photographs and returns when the broker has them all. */
    public static void run(String bootstrap, List<Photograph> photographs, ProgressDisplay display) {
        try (Submission submission = start(bootstrap, photographs)) {
            while (!submission.awaitDone(REFRESH_MILLIS)) {
                display.update(submission.progress(photographs.size()));
            }
            submission.throwIfFailed();
            display.finish(submission.progress(photographs.size()));
        }
    }

    private List<StageProgress> progress(int total) {
        return List.of(new StageProgress("images in", accepted(), total));
    }

    private boolean awaitDone(long millis) {
        try {
            return thread.awaitTermination(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LauncherException.failure("interrupted while submitting", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "submission");
        thread.setDaemon(true);
        return thread;
    }

    private void sendAll(List<Photograph> photographs) {
        photographs.forEach(producer::send);
        producer.flush();
    }

    /** How many photographs the broker has taken, dead letters included. */
    public int accepted() {
        return producer.accepted();
    }

    /** Whether everything has been sent, or sending has failed. */
    public boolean isDone() {
        return work.isDone();
    }

    /** @throws LauncherException if a photograph could not be sent */
    public void throwIfFailed() {
        if (!work.isDone()) {
            return;
        }
        try {
            work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LauncherException failure) {
                throw failure;
            }
            throw LauncherException.failure("submitting failed: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException | CancellationException e) {
            throw LauncherException.failure("submitting was interrupted", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        producer.close();
    }
}
