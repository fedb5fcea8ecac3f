package io.ficklestream.gateway.config;

import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.ModelHistory;
import io.ficklestream.gateway.domain.TrainingCurves;
import io.ficklestream.gateway.messaging.CatchUp;
import io.ficklestream.gateway.messaging.ChangeDispatcher;
import io.ficklestream.gateway.messaging.GatewayTopology;
import io.ficklestream.gateway.messaging.TableReadiness;
import io.ficklestream.gateway.messaging.broker.BacklogReader;
import io.ficklestream.gateway.messaging.broker.RecordReader;
import io.ficklestream.gateway.messaging.facts.FactMetrics;
import io.ficklestream.gateway.messaging.table.HeldParts;
import io.ficklestream.gateway.messaging.table.StreamsImageTable;
import io.ficklestream.gateway.messaging.table.StreamsModelHistory;
import io.ficklestream.gateway.messaging.table.StreamsTrainingCurves;
import io.ficklestream.gateway.messaging.table.TableMetrics;
import io.ficklestream.gateway.messaging.table.TableParts;
import io.ficklestream.servicekit.streams.StreamsLiveness;
import io.ficklestream.servicekit.streams.ThreadFailurePolicy;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** The table: the stream that makes it, and what answers from it. */
@Singleton
public class TableBeans {

    @Produces
    @Singleton
    ChangeDispatcher changes() {
        return new ChangeDispatcher();
    }

    void close(@Disposes ChangeDispatcher changes) {
        changes.close();
    }

    @Produces
    @Singleton
    HeldParts held() {
        return new HeldParts();
    }

    @Produces
    @Singleton
    @Startup
    CatchUp catchUp(
            HeldParts held,
            Admin admin,
            RecordReader records,
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.kafka-streams.application-id") String application) {
        BacklogReader backlogs =
                new BacklogReader(admin, records, config.reader().timeout(), application);
        return new CatchUp(held, backlogs, application);
    }

    void close(@Disposes CatchUp catchUp) {
        catchUp.close();
    }

    @Produces
    @Singleton
    Topology topology(ChangeDispatcher changes, HeldParts held, FactMetrics factMetrics, TableMetrics tableMetrics) {
        return new GatewayTopology(changes, held, factMetrics, tableMetrics).build();
    }

    @Produces
    @Singleton
    ThreadFailurePolicy threadFailurePolicy() {
        return new ThreadFailurePolicy();
    }

    @Produces
    @Singleton
    TableParts parts(KafkaStreams streams, HeldParts held) {
        return new TableParts(streams, held);
    }

    @Produces
    @Singleton
    ImageTable images(TableParts parts) {
        return new StreamsImageTable(parts);
    }

    @Produces
    @Singleton
    ModelHistory models(TableParts parts) {
        return new StreamsModelHistory(parts);
    }

    @Produces
    @Singleton
    TrainingCurves training(TableParts parts) {
        return new StreamsTrainingCurves(parts);
    }

    @Produces
    @Liveness
    @Singleton
    StreamsLiveness liveness(KafkaStreams streams) {
        return new StreamsLiveness(streams);
    }

    @Produces
    @Readiness
    @Singleton
    TableReadiness readiness(KafkaStreams streams, TableParts parts, HeldParts held) {
        return new TableReadiness(streams, parts, held);
    }
}
