package io.ficklestream.benchmarks.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThroughputTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void theWholeRateIsOverAllImagesAndTheMedianOverLaps() {
        // Given: laps of two images in 1 s, 4 s and 2 s
        Throughput throughput =
                new Throughput(0, List.of(1L, SECOND, 2 * SECOND, 5 * SECOND, 6 * SECOND, 7 * SECOND, 8 * SECOND), 2);

        // Then
        assertThat(throughput.imagesPerSecond()).isEqualTo(7 / 8.0);
        assertThat(throughput.figures().median()).isEqualTo(1);
        assertThat(throughput.figures().iterations()).isEqualTo(3);
    }

    @Test
    void lessThanALapHasTheWholeRate() {
        // Given
        Throughput throughput = new Throughput(SECOND, List.of(3 * SECOND), 9);

        // Then
        assertThat(throughput.figures().median()).isEqualTo(0.5);
        assertThat(throughput.figures().error()).isNaN();
    }

    @Test
    void withoutImagesThereIsNoRate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Throughput(0, List.of(), 9));
    }
}
