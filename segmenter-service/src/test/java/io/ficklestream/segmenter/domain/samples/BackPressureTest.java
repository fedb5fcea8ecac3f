package io.ficklestream.segmenter.domain.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BackPressureTest {

    private final AtomicLong clock = new AtomicLong();
    private final BackPressure pressure = new BackPressure(100, clock::get);

    @Test
    void itBeginsWithAFullBacklogAndEndsWhenATenthIsFree() {
        assertThat(pressure.update(99)).isFalse();
        assertThat(pressure.on()).isFalse();
        assertThat(pressure.update(100)).isTrue();
        assertThat(pressure.on()).isTrue();
        assertThat(pressure.update(90)).isFalse();
        assertThat(pressure.on()).isTrue();
        assertThat(pressure.update(89)).isTrue();
        assertThat(pressure.on()).isFalse();
    }

    @Test
    void itsTimeIsAddedUpAlsoWhileItLasts() {
        // When
        pressure.update(100);
        clock.addAndGet(Duration.ofSeconds(3).toNanos());
        pressure.update(0);
        clock.addAndGet(Duration.ofSeconds(5).toNanos());
        pressure.update(100);
        clock.addAndGet(Duration.ofSeconds(4).toNanos());

        // Then
        assertThat(pressure.paused()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aBacklogForNothingIsRefused() {
        assertThatThrownBy(() -> new BackPressure(0, clock::get)).hasMessageContaining("at least 1");
    }
}
