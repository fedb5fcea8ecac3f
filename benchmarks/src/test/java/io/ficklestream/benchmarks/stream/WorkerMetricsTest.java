package io.ficklestream.benchmarks.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkerMetricsTest {

    private static final String PAGE = """
            # HELP ficklestream_cam_network_seconds One network pass
            # TYPE ficklestream_cam_network_seconds histogram
            ficklestream_cam_network_seconds_bucket{le="0.001"} 0.0
            ficklestream_cam_network_seconds_count 12.0
            ficklestream_cam_network_seconds_sum 6.5
            ficklestream_cam_network_seconds_max 0.7
            ficklestream_cam_samples_total 2400.0
            ficklestream_cam_selection_seconds_count{worker="1"} 12.0
            ficklestream_cam_selection_seconds_sum{worker="1"} 2.5E-1
            """;

    @Test
    void passesAndSelectionsAreReadFromTheMetricsPage() {
        assertThat(WorkerMetrics.parse(PAGE)).isEqualTo(new WorkerMetrics(12, 6.5, 2400, 0.25));
    }

    @Test
    void anImagePassedAgainShows() {
        assertThat(WorkerMetrics.parse(PAGE).passesPerImage(200)).isEqualTo(1);
        assertThat(new WorkerMetrics(3, 1, 400, 1).passesPerImage(200)).isEqualTo(1.5);
    }

    @Test
    void whatWasDoneSinceIsTheDifference() {
        // Given
        WorkerMetrics later = new WorkerMetrics(20, 10, 4000, 1);

        // Then
        assertThat(later.since(WorkerMetrics.parse(PAGE))).isEqualTo(new WorkerMetrics(8, 3.5, 1600, 0.75));
    }
}
