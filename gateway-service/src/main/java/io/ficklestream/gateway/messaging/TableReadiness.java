package io.ficklestream.gateway.messaging;

import io.ficklestream.gateway.messaging.table.TableParts;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready when the stream runs and every question to the table can be answered: it is restored, and all of it is here. */
public final class TableReadiness implements HealthCheck {
    private final KafkaStreams streams;
    private final TableParts table;

    public TableReadiness(KafkaStreams streams, TableParts table) {
        this.streams = streams;
        this.table = table;
    }

    @Override
    public HealthCheckResponse call() {
        KafkaStreams.State state = streams.state();
        boolean whole = state == KafkaStreams.State.RUNNING && table.isWhole();
        return HealthCheckResponse.named("table can be asked")
                .status(whole)
                .withData("state", state.name())
                .withData("whole", whole)
                .build();
    }
}
