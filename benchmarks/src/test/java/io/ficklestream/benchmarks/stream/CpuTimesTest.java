package io.ficklestream.benchmarks.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CpuTimesTest {

    @Test
    void timeIsSharedOutOverTheImagesDone() {
        // Given
        CpuTimes before = new CpuTimes(Map.of("broker", Duration.ofSeconds(2)));
        CpuTimes after = new CpuTimes(Map.of("broker", Duration.ofSeconds(3), "seed", Duration.ofSeconds(8)));

        // Then
        assertThat(after.secondsPerImageSince(before, 4)).isEqualTo(Map.of("broker", 0.25, "seed", 2.0));
    }
}
