package io.ficklestream.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WrongKeysTest {
    private final AtomicLong clock = new AtomicLong();
    private final WrongKeys wrong = new WrongKeys(3, clock::get);

    @Test
    void afterTooManyAnAddressWaitsForTheRestOfTheMinute() {
        // Given
        for (int i = 0; i < 3; i++) {
            assertThat(wrong.secondsToWait("a")).isZero();
            wrong.add("a");
        }
        // When
        clock.set(Duration.ofSeconds(20).toNanos());
        // Then
        assertThat(wrong.secondsToWait("a")).isEqualTo(41);
        assertThat(wrong.secondsToWait("b")).isZero();
        // When
        clock.set(Duration.ofSeconds(60).toNanos());
        // Then
        assertThat(wrong.secondsToWait("a")).isZero();
    }

    @Test
    void whatIsRememberedIsBounded() {
        // Given
        for (int i = 0; i < 3; i++) {
            wrong.add("first");
        }
        // When: more addresses than are remembered
        for (int i = 0; i < 10_000; i++) {
            wrong.add("other " + i);
        }
        // Then
        assertThat(wrong.secondsToWait("first")).isZero();
    }
}
