package io.ficklestream.gateway.messaging;

import io.ficklestream.gateway.config.ServiceDefaults;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.messaging.broker.BacklogReader;
import io.ficklestream.gateway.messaging.broker.RecordReader;
import io.ficklestream.gateway.messaging.facts.FactMetrics;
import io.ficklestream.gateway.messaging.table.HeldParts;
import io.ficklestream.gateway.messaging.table.StreamsImageTable;
import io.ficklestream.gateway.messaging.table.TableMetrics;
import io.ficklestream.gateway.messaging.table.TableParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;

/** A table on a real broker, as the service makes it but without the service around it. */
final class TableInstance implements AutoCloseable {
    private static final String PREFIX = "kafka-streams.";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    final TableParts parts;
    final ImageTable images;
    private final KafkaStreams streams;
    private final Admin admin;
    private final RecordReader records;
    private final CatchUp catchUp;

    /** @param name instances of one name share a table */
    TableInstance(String bootstrapServers, String name, Path state) {
        HeldParts held = new HeldParts();
        MeterRegistry meters = new SimpleMeterRegistry();
        GatewayTopology topology =
                new GatewayTopology(change -> {}, held, new FactMetrics(meters), new TableMetrics(meters));
        Properties settings = settings();
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        String application = "ficklestream-gateway-" + name;
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        streams = new KafkaStreams(topology.build(), settings);
        parts = new TableParts(streams, held);
        images = new StreamsImageTable(parts);
        Map<String, Object> broker = Map.of(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        admin = Admin.create(broker);
        records = new RecordReader(broker, PATIENCE, 1);
        catchUp = new CatchUp(held, new BacklogReader(admin, records, PATIENCE, application), application);
        streams.start();
    }

    /** Those of the service that do not depend on where it runs. */
    private static Properties settings() {
        Properties settings = new Properties();
        ServiceDefaults.load().forEach((key, value) -> {
            if (key.toString().startsWith(PREFIX) && !value.toString().contains("${")) {
                settings.put(key.toString().substring(PREFIX.length()), value);
            }
        });
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        // Instances hear of each other soon, and whoever closes says so.
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 200);
        settings.put(StreamsConfig.consumerPrefix("internal.leave.group.on.close"), true);
        return settings;
    }

    boolean isRunning() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    @Override
    public void close() {
        streams.close(Duration.ofSeconds(30));
        catchUp.close();
        records.close();
        admin.close();
    }
}
