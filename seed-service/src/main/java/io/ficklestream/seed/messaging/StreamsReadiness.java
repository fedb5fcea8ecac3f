package io.ficklestream.seed.messaging;

import io.quarkus.kafka.streams.runtime.KafkaStreamsTopologyManager;
import jakarta.inject.Singleton;
import java.util.Set;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the stream runs, all its topics exist and the broker answers. */
@Readiness
@Singleton
public class StreamsReadiness implements HealthCheck {

    private final KafkaStreams streams;
    private final KafkaStreamsTopologyManager topics;

    public StreamsReadiness(KafkaStreams streams, KafkaStreamsTopologyManager topics) {
        this.streams = streams;
        this.topics = topics;
    }

    /** Asks the broker only when the stream runs: before, the answer is known. */
    @Override
    public HealthCheckResponse call() {
        KafkaStreams.State state = streams.state();
        return in(state, state == KafkaStreams.State.RUNNING ? missingTopics() : Set.of());
    }

    static HealthCheckResponse in(KafkaStreams.State state, Set<String> missingTopics) {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("stream runs on its topics")
                .status(state == KafkaStreams.State.RUNNING && missingTopics.isEmpty())
                .withData("state", state.name());
        if (!missingTopics.isEmpty()) {
            response.withData("missing topics", String.join(", ", missingTopics));
        }
        return response.build();
    }

    /** All of them when the broker does not answer. */
    private Set<String> missingTopics() {
        try {
            return topics.getMissingTopics();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Set.copyOf(topics.getSourceTopics());
        }
    }
}
