package io.ficklestream.cam.domain;

import io.ficklestream.contracts.ModelAnnouncement;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * The few networks that are kept open, the least recently used one closed first. One pass at a time: a pass takes all
 * cores that the network may use. Thread-safe.
 */
public final class LoadedNetworks implements AutoCloseable {

    private static final float LOAD_FACTOR = 0.75f;

    private final NetworkLoader loader;
    private final int capacity;
    private final Map<ModelAnnouncement, ResponseNetwork> open = new LinkedHashMap<>(16, LOAD_FACTOR, true);
    private boolean closed;
    private volatile Optional<String> latest = Optional.empty();
    private volatile Optional<String> problem = Optional.empty();

    /** @param capacity networks that may be open at the same time, at least 1 */
    public LoadedNetworks(NetworkLoader loader, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("at least 1 network must fit, not " + capacity);
        }
        this.loader = loader;
        this.capacity = capacity;
    }

    /**
     * Does work with a network, which is opened if need be and stays open until the work is done.
     *
     * @throws UnusableModelException if it cannot be opened
     * @throws CancellationException if all were closed
     */
    public synchronized <T> T use(ModelAnnouncement announcement, Function<ResponseNetwork, T> work) {
        if (closed) {
            throw new CancellationException("the networks were closed: the service is stopping");
        }
        ResponseNetwork network = open.get(announcement);
        return work.apply(network != null ? network : open(announcement));
    }

    private ResponseNetwork open(ModelAnnouncement announcement) {
        try {
            makeRoom();
            ResponseNetwork network = loader.load(announcement);
            open.put(announcement, network);
            latest = Optional.of(announcement.version());
            problem = Optional.empty();
            return network;
        } catch (UnusableModelException e) {
            problem = Optional.of(e.getMessage());
            throw e;
        }
    }

    /** Before the next is opened, so that there are never more than fit. */
    private void makeRoom() {
        Iterator<ResponseNetwork> leastRecentlyUsedFirst = open.values().iterator();
        while (open.size() >= capacity) {
            ResponseNetwork network = leastRecentlyUsedFirst.next();
            leastRecentlyUsedFirst.remove();
            network.close();
        }
    }

    /** The version that was opened last; empty before the first. */
    public Optional<String> latest() {
        return latest;
    }

    /** Why the last attempt to open a network failed; empty if it did not. */
    public Optional<String> problem() {
        return problem;
    }

    @Override
    public synchronized void close() {
        open.values().forEach(ResponseNetwork::close);
        open.clear();
        closed = true;
        latest = Optional.empty();
    }
}
