package io.ficklestream.gateway.messaging;

import io.ficklestream.gateway.messaging.table.HeldParts;
import io.ficklestream.gateway.messaging.table.TableParts;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Ready when the stream runs and every question to the table can be answered: all of it is here, restored and caught up with
 * the stream. Until then it says how many records are left, as soon as that is known.
 */
public final class TableReadiness implements HealthCheck {
    private final KafkaStreams streams;
    private final TableParts table;
    private final HeldParts held;

    public TableReadiness(KafkaStreams streams, TableParts table, HeldParts held) {
        this.streams = streams;
        this.table = table;
        this.held = held;
    }

    @Override
    public HealthCheckResponse call() {
        KafkaStreams.State state = streams.state();
        boolean whole = state == KafkaStreams.State.RUNNING && table.isWhole();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("table can be asked")
                .status(whole)
                .withData("state", state.name())
                .withData("whole", whole);
        held.left().ifPresent(left -> answer.withData("records left", left));
        return answer.build();
    }
}
