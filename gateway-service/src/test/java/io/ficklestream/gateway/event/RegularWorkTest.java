package io.ficklestream.gateway.event;

import io.ficklestream.gateway.Patience;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RegularWorkTest {

    @Test
    void aFailureIsNotTheLastTime() {
        // Given
        AtomicInteger times = new AtomicInteger();
        try (RegularWork work = new RegularWork()) {
            // When
            work.every(Duration.ofMillis(1), () -> {
                times.incrementAndGet();
                throw new IllegalStateException("work that fails on purpose");
            });
            // Then
            Patience.until("another time", () -> times.get() > 1);
        }
    }
}
