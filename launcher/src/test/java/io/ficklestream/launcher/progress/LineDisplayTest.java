package io.ficklestream.launcher.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineDisplayTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final SetClock clock = new SetClock();
    private final LineDisplay display = new LineDisplay(new PrintStream(bytes, true, StandardCharsets.UTF_8), clock);

    @Test
    void writesALineAtMostEveryFiveSeconds() {
        // When
        display.update(stage(1));
        clock.advance(Duration.ofSeconds(4));
        display.update(stage(2));
        clock.advance(Duration.ofSeconds(1));
        display.update(stage(3));

        // Then
        assertThat(written()).containsExactly("  images in 1/10 (10%)", "  images in 3/10 (30%)");
    }

    @Test
    void saysNothingWhenNothingHasChanged() {
        // When
        display.update(stage(1));
        clock.advance(Duration.ofMinutes(1));
        display.update(stage(1));
        display.finish(stage(1));

        // Then
        assertThat(written()).hasSize(1);
    }

    @Test
    void alwaysWritesTheLastState() {
        // When
        display.update(stage(1));
        display.finish(stage(10));

        // Then
        assertThat(written()).last().isEqualTo("  images in 10/10 (100%)");
    }

    private static List<StageProgress> stage(int done) {
        return List.of(new StageProgress("images in", done, 10));
    }

    private List<String> written() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.EPOCH;

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
