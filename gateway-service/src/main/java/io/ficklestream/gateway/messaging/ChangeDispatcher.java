package io.ficklestream.gateway.messaging;

import io.ficklestream.gateway.domain.Change;
import io.ficklestream.gateway.domain.ChangeFeed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Takes changes from the stream without holding it up, and tells them on a thread of its own. Of an image that changes
 * faster than that, only its latest state is told; of more than {@value #MOST_WAITING} things that wait, not the oldest.
 */
public final class ChangeDispatcher implements ChangeFeed, Consumer<Change>, AutoCloseable {
    static final int MOST_WAITING = 10_000;

    private static final Logger LOG = Logger.getLogger(ChangeDispatcher.class);

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Object, Change> waiting = new LinkedHashMap<>();
    private final Thread teller = new Thread(this::tellUntilInterrupted, "changes");

    /** Starts to tell. */
    public ChangeDispatcher() {
        teller.setDaemon(true);
        teller.start();
    }

    @Override
    public AutoCloseable subscribe(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void accept(Change change) {
        if (listeners.isEmpty()) {
            return;
        }
        synchronized (waiting) {
            waiting.put(subject(change), change);
            if (waiting.size() > MOST_WAITING) {
                waiting.remove(waiting.keySet().iterator().next());
            }
            waiting.notifyAll();
        }
    }

    /** Two changes of the same subject are one: the later. */
    private static Object subject(Change change) {
        if (change instanceof Change.Image image) {
            return image.image().id();
        }
        return change instanceof Change.Letter letter ? letter.letter().position() : change;
    }

    private void tellUntilInterrupted() {
        try {
            while (true) {
                tell(next());
            }
        } catch (InterruptedException e) {
            LOG.debug("Changes are told no more");
        }
    }

    private Change next() throws InterruptedException {
        synchronized (waiting) {
            while (waiting.isEmpty()) {
                waiting.wait();
            }
            return waiting.remove(waiting.keySet().iterator().next());
        }
    }

    private void tell(Change change) {
        for (Consumer<Change> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                // Thrown on, or with the listener sent away, nobody would hear of any later change.
                LOG.errorf(e, "Somebody who listens for changes failed at %s", change);
            }
        }
    }

    @Override
    public void close() {
        teller.interrupt();
    }
}
