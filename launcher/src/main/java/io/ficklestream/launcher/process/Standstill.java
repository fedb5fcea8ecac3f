package io.ficklestream.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Tells whether somebody who is waited for has said the same for too long; whoever says something new is on their way. */
final class Standstill {
    private final Duration longest;
    private final Supplier<Instant> clock;
    private String said = "";
    private Instant since;

    /** @param longest how long the same may be said */
    Standstill(Duration longest, Supplier<Instant> clock) {
        this.longest = longest;
        this.clock = clock;
        this.since = clock.get();
    }

    /** Whether that has been said for too long now. */
    boolean isReached(String saying) {
        Instant now = clock.get();
        if (!saying.equals(said)) {
            said = saying;
            since = now;
        }
        return now.isAfter(since.plus(longest));
    }
}
