package io.ficklestream.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandstillTest {
    private Instant now = Instant.EPOCH;
    private final Standstill standstill = new Standstill(Duration.ofSeconds(180), () -> now);

    @Test
    void whoSaysTheSameForTooLongStandsStill() {
        assertThat(after(0, "no broker")).isFalse();
        assertThat(after(180, "no broker")).isFalse();
        assertThat(after(1, "no broker")).isTrue();
    }

    @Test
    void whoIsOnTheirWayIsWaitedForHoweverLongItTakes() {
        for (int left = 1000; left > 0; left--) {
            assertThat(after(100, left + " records are left")).isFalse();
        }
    }

    @Test
    void whoSaysNothingAtAllStandsStillToo() {
        assertThat(after(181, "")).isTrue();
    }

    private boolean after(int seconds, String saying) {
        now = now.plusSeconds(seconds);
        return standstill.isReached(saying);
    }
}
