package io.ficklestream.gateway.event;

import io.ficklestream.gateway.config.HttpConfig;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/** Passes events on to everyone who listens. What a client has not taken yet is bounded. */
@Singleton
public class EventHub {
    private final int queue;
    private final Set<MultiEmitter<? super Event>> listeners = new HashSet<>();
    private long told;

    public EventHub(HttpConfig config) {
        this.queue = config.events().queue();
    }

    /** Everything that is told from now on; fails for a client that takes it too slowly. */
    Multi<Event> events() {
        return Multi.createFrom()
                .<Event>emitter(this::add, BackPressureStrategy.IGNORE)
                .onOverflow()
                .buffer(queue);
    }

    private synchronized void add(MultiEmitter<? super Event> listener) {
        listeners.add(listener);
        listener.onTermination(() -> remove(listener));
    }

    private synchronized void remove(MultiEmitter<? super Event> listener) {
        listeners.remove(listener);
    }

    synchronized boolean isHeard() {
        return !listeners.isEmpty();
    }

    /** Tells everyone. */
    synchronized void tell(String name, String data) {
        told++;
        Event event = new Event(told, name, data);
        // A listener that ends while it is told leaves the set.
        Set.copyOf(listeners).forEach(listener -> listener.emit(event));
    }

    @PreDestroy
    synchronized void close() {
        Set.copyOf(listeners).forEach(MultiEmitter::complete);
    }
}
