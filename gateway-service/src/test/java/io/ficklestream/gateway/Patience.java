package io.ficklestream.gateway;

import io.ficklestream.gateway.domain.UnavailableException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what the stream does in its own time. */
public final class Patience {
    private static final Duration LONG = Duration.ofSeconds(60);

    private Patience() {}

    /** Waits until something is so; while the table cannot be asked, it is not. */
    public static void until(String goal, BooleanSupplier done) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!isSo(done)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LONG + ": " + goal);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static boolean isSo(BooleanSupplier done) {
        try {
            return done.getAsBoolean();
        } catch (UnavailableException e) {
            return false;
        }
    }
}
