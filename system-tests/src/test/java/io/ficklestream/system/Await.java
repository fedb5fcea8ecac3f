package io.ficklestream.system;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for things that happen in other processes. The patience only ends a hopeless wait: no test depends on speed. */
final class Await {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long PAUSE_MILLIS = 100;

    private Await() {}

    /**
     * Returns when the condition holds.
     *
     * @param goal the condition in words
     * @param state what to tell about a wait that was in vain
     */
    static void until(String goal, BooleanSupplier condition, Supplier<String> state) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(
                        "waited %d s in vain for %s; %s".formatted(PATIENCE.toSeconds(), goal, state.get()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        }
    }
}
