package io.ficklestream.seed.domain;

import java.time.Duration;

/**
 * How long the aggregator remembers.
 *
 * @param retention how long a completed plan is remembered (a duplicate that arrives later would open it again), and how
 *     long an incomplete plan may stay without a new block before its blocks become dead letters
 * @param sweepInterval how often the memory is searched for what is older
 */
public record RetentionPolicy(Duration retention, Duration sweepInterval) {

    public RetentionPolicy {
        requirePositive(retention, "retention");
        requirePositive(sweepInterval, "sweep interval");
        if (sweepInterval.compareTo(retention) > 0) {
            throw new IllegalArgumentException(
                    "the sweep interval %s is longer than the retention %s: choose a shorter one"
                            .formatted(sweepInterval, retention));
        }
    }

    /** Whether something that happened then has to be forgotten now; both in milliseconds since 1970. */
    public boolean isOver(long thenMillis, long nowMillis) {
        return nowMillis - thenMillis >= retention.toMillis();
    }

    private static void requirePositive(Duration duration, String what) {
        if (duration.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "the %s must be at least a millisecond, not %s".formatted(what, duration));
        }
    }
}
