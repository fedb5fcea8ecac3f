package io.ficklestream.seed.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.servicekit.streams.StreamsLiveness;
import java.util.Set;
import org.apache.kafka.streams.KafkaStreams.State;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {

    @ParameterizedTest
    @CsvSource({
        "CREATED, UP, DOWN",
        "REBALANCING, UP, DOWN",
        "RUNNING, UP, UP",
        "PENDING_SHUTDOWN, UP, DOWN",
        "NOT_RUNNING, UP, DOWN",
        "PENDING_ERROR, DOWN, DOWN",
        "ERROR, DOWN, DOWN"
    })
    void onlyAFailedStreamIsDeadAndOnlyARunningOneReady(State state, Status liveness, Status readiness) {
        // When, Then
        assertThat(StreamsLiveness.in(state).getStatus()).isEqualTo(liveness);
        assertThat(StreamsReadiness.in(state, Set.of()).getStatus()).isEqualTo(readiness);
    }

    @Test
    void aMissingTopicIsNamed() {
        // When
        HealthCheckResponse response = StreamsReadiness.in(State.RUNNING, Set.of("seeds"));

        // Then
        assertThat(response.getStatus()).isEqualTo(Status.DOWN);
        assertThat(response.getData().orElseThrow()).containsEntry("missing topics", "seeds");
    }
}
