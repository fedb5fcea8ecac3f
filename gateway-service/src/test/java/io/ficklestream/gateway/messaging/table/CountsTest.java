package io.ficklestream.gateway.messaging.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.gateway.domain.ImageStatus;
import io.ficklestream.gateway.domain.Statistics;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void countersOfANewerVersionArePassedOver() {
        // Given
        Counts counts = new Counts();
        // When
        counts.add("status/ARCHIVED", 3);
        counts.add("review/DOUBTED", 2);
        counts.add("weather/SUNNY", 1);
        counts.add("status/QUEUED", 4);
        // Then
        Statistics statistics = counts.toStatistics();
        assertThat(statistics.images()).isEqualTo(4);
        assertThat(statistics.byStatus()).containsEntry(ImageStatus.QUEUED, 4L);
        assertThat(statistics.confidences()).containsOnly(0L);
    }
}
