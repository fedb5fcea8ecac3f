package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.gateway.domain.ImageQuery;
import java.util.Optional;

/** One request to do images again, and how far it is. */
final class Run {
    /** Before the first. */
    static final Run NONE =
            new Run(new ReprocessRequest(Optional.empty(), ImageQuery.ALL, ProcessingOptions.DEFAULT), 0);

    private final ReprocessRequest request;
    private final long total;
    private Thread thread;
    private boolean running;
    private long done;
    private long skipped;

    Run(ReprocessRequest request, long total) {
        this.request = request;
        this.total = total;
    }

    ReprocessRequest request() {
        return request;
    }

    synchronized Reprocessing.State state() {
        return new Reprocessing.State(running, done, skipped, total);
    }

    synchronized void begin(Thread worker) {
        thread = worker;
        running = true;
        worker.start();
    }

    synchronized void count(boolean submitted) {
        if (submitted) {
            done++;
        } else {
            skipped++;
        }
    }

    synchronized void end() {
        running = false;
    }

    synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
