package io.ficklestream.servicekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

class ModelReadinessTest {

    @Test
    void beforeTheFirstAnnouncementItSaysWhatIsMissing() {
        assertAnswer(Optional.empty(), Optional.empty(), false, Map.of("reason", "no model announced yet"));
    }

    @Test
    void anOpenModelIsNamed() {
        assertAnswer(Optional.of("v1"), Optional.empty(), true, Map.of("version", "v1"));
    }

    @Test
    void aRefusedAnnouncementIsReportedBesideTheModelThatStaysOpen() {
        assertAnswer(
                Optional.of("v1"),
                Optional.of("no such folder"),
                true,
                Map.of("version", "v1", "last announcement", "no such folder"));
    }

    @Test
    void aRefusedFirstAnnouncementIsReported() {
        assertAnswer(
                Optional.empty(), Optional.of("no such folder"), false, Map.of("last announcement", "no such folder"));
    }

    private static void assertAnswer(
            Optional<String> version, Optional<String> problem, boolean ready, Map<String, Object> data) {
        // When
        HealthCheckResponse response = new ModelReadiness(() -> version, () -> problem).call();

        // Then
        assertThat(response.getStatus() == HealthCheckResponse.Status.UP).isEqualTo(ready);
        assertThat(response.getData()).contains(data);
    }
}
