package io.ficklestream.segmenter.domain.prediction;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.domain.UnusableModelException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The network that photographs are segmented with. It is switched while photographs are segmented: the next one is opened
 * first, then work that begins takes it, and the one before is closed when the last work that began with it ends. Nobody
 * waits for anybody. Thread-safe.
 */
public final class CurrentNetwork implements AutoCloseable {

    private final NetworkLoader loader;
    private CountedNetwork current;
    private volatile Optional<ModelAnnouncement> inUse = Optional.empty();
    private volatile Optional<String> problem = Optional.empty();

    public CurrentNetwork(NetworkLoader loader) {
        this.loader = loader;
    }

    /**
     * Opens the announced network and uses it from now on; does nothing if it is in use already.
     *
     * @return whether it was not in use already
     * @throws UnusableModelException if it cannot be opened; the one in use stays in use
     */
    public boolean switchTo(ModelAnnouncement announcement) {
        if (inUse.filter(announcement::equals).isPresent()) {
            return false;
        }
        try {
            replace(new CountedNetwork(loader.load(announcement)));
            inUse = Optional.of(announcement);
            problem = Optional.empty();
            return true;
        } catch (UnusableModelException e) {
            problem = Optional.of(e.getMessage());
            throw e;
        }
    }

    private void replace(CountedNetwork next) {
        CountedNetwork previous;
        synchronized (this) {
            previous = current;
            current = next;
        }
        if (previous != null) {
            previous.letGo();
        }
    }

    /**
     * Does work with the network, which stays open until the work is done.
     *
     * @throws IllegalStateException if there is none
     */
    public <T> T use(Function<SegmentationNetwork, T> work) {
        CountedNetwork held = hold();
        try {
            return work.apply(held.network());
        } finally {
            held.letGo();
        }
    }

    private synchronized CountedNetwork hold() {
        if (current == null) {
            throw new IllegalStateException("no model is open");
        }
        current.hold();
        return current;
    }

    /** The version in use; empty before the first could be opened. */
    public Optional<String> version() {
        return inUse.map(ModelAnnouncement::version);
    }

    /** Why the model announced last could not be opened; empty if it could. */
    public Optional<String> problem() {
        return problem;
    }

    @Override
    public void close() {
        inUse = Optional.empty();
        replace(null);
    }
}
