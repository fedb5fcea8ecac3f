package io.ficklestream.seed.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {

    @Test
    void itIsOverExactlyWhenTheRetentionHasPassed() {
        // Given
        RetentionPolicy policy = new RetentionPolicy(Duration.ofMillis(100), Duration.ofMillis(10));

        // When, Then
        assertThat(policy.isOver(1000, 1099)).isFalse();
        assertThat(policy.isOver(1000, 1100)).isTrue();
    }

    @Test
    void durationsThatMakeNoSenseAreRefused() {
        // When, Then
        assertThatThrownBy(() -> new RetentionPolicy(Duration.ZERO, Duration.ofMillis(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("retention must be at least a millisecond");
        assertThatThrownBy(() -> new RetentionPolicy(Duration.ofHours(1), Duration.ofHours(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sweep interval PT2H is longer than the retention PT1H");
    }
}
