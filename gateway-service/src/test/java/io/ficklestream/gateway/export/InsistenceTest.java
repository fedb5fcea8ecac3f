package io.ficklestream.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.UnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InsistenceTest {
    private static final Duration PAUSE = Duration.ofMillis(1);

    private final AtomicInteger waits = new AtomicInteger();

    @Test
    void whatIsAwayForAMomentIsAskedAgain() throws IOException {
        // Given
        Insistence insistence = new Insistence(Duration.ofMinutes(1), PAUSE);
        AtomicInteger questions = new AtomicInteger();
        // When
        String answer = insistence.ask(
                () -> {
                    if (questions.incrementAndGet() < 4) {
                        throw new UnavailableException("away");
                    }
                    return "there";
                },
                waits::incrementAndGet);
        // Then
        assertThat(answer).isEqualTo("there");
        assertThat(waits).hasValue(3);
    }

    @Test
    void whatStaysAwayIsGivenUp() {
        Insistence insistence = new Insistence(Duration.ZERO, PAUSE);
        assertThatThrownBy(() -> insistence.ask(
                        () -> {
                            throw new UnavailableException("away for good");
                        },
                        waits::incrementAndGet))
                .isInstanceOf(UnavailableException.class);
    }

    @Test
    void aRefusalIsAnAnswer() {
        Insistence insistence = new Insistence(Duration.ofMinutes(1), PAUSE);
        assertThatThrownBy(() -> insistence.ask(
                        () -> {
                            throw RefusedException.conflict("never");
                        },
                        waits::incrementAndGet))
                .isInstanceOf(RefusedException.class);
        assertThat(waits).hasValue(0);
    }
}
