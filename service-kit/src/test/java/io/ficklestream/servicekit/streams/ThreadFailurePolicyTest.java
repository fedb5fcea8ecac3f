package io.ficklestream.servicekit.streams;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class ThreadFailurePolicyTest {

    private static final Throwable BROKER_AWAY = new StreamsException(new TimeoutException("no answer"));

    private Instant now = Instant.EPOCH;
    private final ThreadFailurePolicy policy = new ThreadFailurePolicy(new MovableClock());

    @Test
    void aThreadThatDiesOfTheInfrastructureIsReplaced() {
        // When, Then
        assertThat(policy.handle(BROKER_AWAY)).isEqualTo(REPLACE_THREAD);
    }

    @Test
    void threadsThatDieOneAfterTheOtherStopTheClient() {
        // Given
        for (int i = 0; i < ThreadFailurePolicy.MAX_REPLACEMENTS; i++) {
            assertThat(policy.handle(BROKER_AWAY)).isEqualTo(REPLACE_THREAD);
        }

        // When, Then
        assertThat(policy.handle(BROKER_AWAY)).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void threadsThatDieNowAndThenAreReplacedForEver() {
        // Given
        Duration pause = ThreadFailurePolicy.WINDOW.dividedBy(2);

        // When, Then
        for (int i = 0; i < 3 * ThreadFailurePolicy.MAX_REPLACEMENTS; i++) {
            now = now.plus(pause);
            assertThat(policy.handle(BROKER_AWAY)).isEqualTo(REPLACE_THREAD);
        }
    }

    private final class MovableClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
