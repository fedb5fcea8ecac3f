package io.ficklestream.servicekit.streams;

import java.util.EnumSet;
import java.util.Set;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Dead only when the stream has failed for good: waiting for topics, rebalancing and shutting down are being alive. */
public class StreamsLiveness implements HealthCheck {

    private static final Set<KafkaStreams.State> FAILED =
            EnumSet.of(KafkaStreams.State.PENDING_ERROR, KafkaStreams.State.ERROR);

    private final KafkaStreams streams;

    public StreamsLiveness(KafkaStreams streams) {
        this.streams = streams;
    }

    @Override
    public HealthCheckResponse call() {
        return in(streams.state());
    }

    /** The answer in a state. */
    public static HealthCheckResponse in(KafkaStreams.State state) {
        return HealthCheckResponse.named("stream has not failed")
                .status(!FAILED.contains(state))
                .withData("state", state.name())
                .build();
    }
}
