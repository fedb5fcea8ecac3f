package io.ficklestream.vision.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A fixed number of threads, the caller's among them, for the parts of one computation. Thread-safe; daemon threads, so
 * nothing need be closed for a program to end.
 */
public final class Workers implements AutoCloseable {
    /** The most threads there can be. */
    public static final int MOST = 1024;

    private static final Workers CALLER_ONLY = new Workers(1);

    private final int threads;
    private final ExecutorService helpers;

    private Workers(int threads) {
        this.threads = threads;
        this.helpers = threads == 1 ? null : Executors.newFixedThreadPool(threads - 1, Workers::daemon);
    }

    /** Everything on the caller's thread. */
    public static Workers callerOnly() {
        return CALLER_ONLY;
    }

    /**
     * So many threads, the caller's included.
     *
     * @param threads 1..{@value #MOST}
     */
    public static Workers of(int threads) {
        if (threads < 1 || threads > MOST) {
            throw new IllegalArgumentException("there can be 1 to " + MOST + " threads, not " + threads);
        }
        return threads == 1 ? CALLER_ONLY : new Workers(threads);
    }

    /** How many threads work, the caller's included. */
    public int threads() {
        return threads;
    }

    /**
     * Runs all parts, each once, and returns when all are done; the first failure is thrown. Parts must not touch what
     * others write.
     */
    public void run(List<Runnable> parts) {
        if (helpers == null) {
            for (int part = 0; part < parts.size(); part++) {
                parts.get(part).run();
            }
            return;
        }
        List<CompletableFuture<Void>> others = new ArrayList<>();
        for (Runnable part : parts.subList(1, parts.size())) {
            others.add(CompletableFuture.runAsync(part, helpers));
        }
        try {
            parts.get(0).run();
        } finally {
            join(others);
        }
    }

    private static void join(List<CompletableFuture<Void>> others) {
        try {
            CompletableFuture.allOf(others.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "vision-worker");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        if (helpers != null) {
            helpers.shutdown();
        }
    }
}
