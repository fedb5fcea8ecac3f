package io.ficklestream.gateway.domain;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets so many do something at the same time, and nobody wait. Thread-safe. */
public final class Permits {
    private final Semaphore free;

    /** @param most permits that can be out at the same time */
    public Permits(int most) {
        this.free = new Semaphore(most);
    }

    /** A permit, which whoever takes it closes; empty while all are out. */
    public Optional<Permit> take() {
        return free.tryAcquire() ? Optional.of(new Permit()) : Optional.empty();
    }

    /** One of them. */
    public final class Permit implements AutoCloseable {
        private final AtomicBoolean held = new AtomicBoolean(true);

        private Permit() {}

        /** Gives it back; the second time, nothing happens. */
        @Override
        public void close() {
            if (held.getAndSet(false)) {
                free.release();
            }
        }
    }
}
