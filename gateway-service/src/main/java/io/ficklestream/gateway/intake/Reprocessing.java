package io.ficklestream.gateway.intake;

import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.Page;
import io.ficklestream.gateway.domain.RefusedException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Has images done again, one request at a time, in the background and no faster than results come.
 *
 * <p>Where it was is kept nowhere: a gateway that is started anew does not go on by itself. To ask for the same again is
 * safe: every image gets one result for every revision, those that were done get one more.
 */
public final class Reprocessing implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Selection selection;
    private final ReprocessStep step;
    private final AtomicReference<Run> current = new AtomicReference<>(Run.NONE);

    public Reprocessing(ImageTable table, Submitter submitter, Saturation saturation) {
        this.selection = new Selection(table);
        this.step = new ReprocessStep(submitter, saturation, PAUSE);
    }

    /**
     * How far it is.
     *
     * @param running whether there is something left to do
     * @param done images that were submitted again
     * @param skipped images that could not be, such as those whose photograph is no longer kept
     * @param total images that were asked for
     */
    public record State(boolean running, long done, long skipped, long total) {}

    /** How far it is. */
    public State state() {
        return current.get().state();
    }

    /**
     * Begins.
     *
     * @return how many images are concerned
     * @throws RefusedException if it is still busy with another request
     */
    public long start(ReprocessRequest request) {
        Run before = current.get();
        Run run = new Run(request, selection.count(request));
        if (before.state().running() || !current.compareAndSet(before, run)) {
            throw RefusedException.conflict("images are being done again already: GET /reprocess says how far it is");
        }
        Thread thread = new Thread(() -> work(run), "reprocessing");
        thread.setDaemon(true);
        run.begin(thread);
        return run.state().total();
    }

    private void work(Run run) {
        try {
            Optional<String> cursor = Optional.empty();
            do {
                Optional<String> from = cursor;
                Page<String> page = step.insist(() -> selection.page(run.request(), from));
                page.items()
                        .forEach(
                                id -> run.count(step.reprocess(id, run.request().processing())));
                cursor = page.cursor();
            } while (cursor.isPresent());
        } catch (ReprocessStep.StoppedException e) {
            Thread.currentThread().interrupt();
        } finally {
            run.end();
        }
    }

    @Override
    public void close() {
        current.get().stop();
    }
}
