package io.ficklestream.gateway.domain;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work on pixels, which takes memory and may take long for a file that was made to: only so much of it at once, and nobody
 * waits for ever. Thread-safe.
 */
public final class BoundedWork implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 16;
    private static final int RETRY_SECONDS = 5;

    private final ThreadPoolExecutor threads;
    private final Duration patience;

    /**
     * @param threads pieces of work at once
     * @param patience how long a caller waits
     */
    public BoundedWork(int threads, Duration patience) {
        this.threads = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING_PER_THREAD * threads),
                BoundedWork::thread);
        this.patience = patience;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pixels");
        thread.setDaemon(true);
        return thread;
    }

    /** How long a caller waits. */
    public Duration patience() {
        return patience;
    }

    /**
     * The result of some work.
     *
     * @throws TimeoutException if it began and takes too long; it may go on unobserved for a while
     * @throws RefusedException if too much work is waiting already
     */
    public <T> T run(Callable<T> work) throws TimeoutException {
        Begun<T> begun = new Begun<>(work);
        FutureTask<T> task = new FutureTask<>(begun);
        try {
            threads.execute(task);
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            throw busy();
        } catch (TimeoutException e) {
            task.cancel(true);
            threads.remove(task);
            if (begun.begun) {
                throw e;
            }
            throw busy();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("the gateway is stopping", e);
        }
    }

    private static RefusedException busy() {
        return RefusedException.busy(
                RETRY_SECONDS, "more pictures are being worked on than the gateway takes at once: try again");
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Remembers whether it was the work or the queue that took long. */
    private static final class Begun<T> implements Callable<T> {
        private final Callable<T> work;
        private volatile boolean begun;

        Begun(Callable<T> work) {
            this.work = work;
        }

        @Override
        public T call() throws Exception {
            begun = true;
            return work.call();
        }
    }
}
