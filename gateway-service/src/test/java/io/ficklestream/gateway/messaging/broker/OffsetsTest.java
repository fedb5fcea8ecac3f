package io.ficklestream.gateway.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class OffsetsTest {
    private static final TopicPartition FIRST = new TopicPartition("seeds", 0);
    private static final TopicPartition SECOND = new TopicPartition("seeds", 1);

    @Test
    void whatIsNoLongerKeptDoesNotLag() {
        // When
        Offsets offsets =
                new Offsets(Map.of(FIRST, 10L, SECOND, 0L), Map.of(FIRST, 15L, SECOND, 3L), Map.of(FIRST, 4L));

        // Then
        assertThat(offsets.lag(false)).isEqualTo(5 + 3);
        assertThat(offsets.done()).isEqualTo(4);
    }

    @Test
    void theMarkerThatEndsTheLastTransactionIsNobodysWork() {
        // Given: a record and its marker are finished up to the marker; the other partition has a record and a marker
        Offsets offsets = new Offsets(Map.of(), Map.of(FIRST, 2L, SECOND, 2L), Map.of(FIRST, 1L));

        // When, Then
        assertThat(offsets.lag(true)).isEqualTo(2);
        assertThat(offsets.lag(false)).isEqualTo(3);
    }

    @Test
    void aRateIsTheMeanOverTheWindow() {
        // Given
        Rates rates = new Rates(Duration.ofSeconds(10));
        double last = 0;

        // When: one a second for a minute, then four
        for (int second = 0; second <= 60; second++) {
            last = rates.perSecond(TimeUnit.SECONDS.toNanos(second), second);
        }

        // Then
        assertThat(last).isCloseTo(1, within(1e-9));
        for (int second = 61; second <= 80; second++) {
            last = rates.perSecond(TimeUnit.SECONDS.toNanos(second), 60 + 4L * (second - 60));
        }
        assertThat(last).isCloseTo(4, within(1e-9));
    }
}
