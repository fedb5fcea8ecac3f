package io.ficklestream.vision.localization;

import io.ficklestream.vision.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Threads that share the samples of a view. Evidence merges exactly, so their number changes nothing but the time. Used by
 * any number of callers at the same time; each works too instead of waiting.
 */
public final class SampleThreads implements AutoCloseable {
    /** The most threads there can be. */
    public static final int MOST = 1024;

    private final int threads;
    private final ExecutorService helpers;

    private SampleThreads(int threads, ExecutorService helpers) {
        this.threads = threads;
        this.helpers = helpers;
    }

    /**
     * The calling thread and as many others as make up the number, which last until {@link #close}.
     *
     * @param threads 1..{@value #MOST}; 1 starts none
     */
    public static SampleThreads of(int threads) {
        if (threads < 1 || threads > MOST) {
            throw new IllegalArgumentException("samples can be shared by 1 to " + MOST + " threads, not " + threads);
        }
        return new SampleThreads(
                threads,
                threads == 1
                        ? null
                        : Executors.newFixedThreadPool(threads - 1, task -> {
                            Thread thread = new Thread(task, "samples");
                            thread.setDaemon(true);
                            return thread;
                        }));
    }

    /** The calling thread alone; needs no closing. */
    public static SampleThreads caller() {
        return of(1);
    }

    /** The evidence of a range of samples, from that of as many parts as there are threads. */
    Evidence evidence(SampleEvidence samples, int from, int to) {
        int parts = Math.min(threads, to - from);
        List<CompletableFuture<Evidence>> others = new ArrayList<>();
        for (int part = 1; part < parts; part++) {
            int start = cut(from, to, part, parts);
            int end = cut(from, to, part + 1, parts);
            others.add(CompletableFuture.supplyAsync(() -> samples.of(start, end), helpers));
        }
        Evidence merged = samples.of(from, cut(from, to, 1, parts));
        for (CompletableFuture<Evidence> other : others) {
            merged = merged.merge(other.join());
        }
        return merged;
    }

    private static int cut(int from, int to, int part, int parts) {
        return from + (int) ((long) (to - from) * part / parts);
    }

    /** Lets the threads end after the work they have. */
    @Override
    public void close() {
        if (helpers != null) {
            helpers.shutdown();
        }
    }
}
