package io.ficklestream.gateway.config;

import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.domain.StreamWriter;
import io.ficklestream.gateway.messaging.GatewayTopology;
import io.ficklestream.gateway.messaging.broker.BrokerRecords;
import io.ficklestream.gateway.messaging.broker.BrokerWriter;
import io.ficklestream.gateway.messaging.broker.RecordReader;
import io.ficklestream.gateway.messaging.broker.RecordSender;
import io.ficklestream.gateway.messaging.broker.StageWatch;
import io.ficklestream.gateway.messaging.facts.FactMetrics;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is asked of the broker beside the table. */
@Singleton
public class BrokerBeans {

    /** Questions to a broker that is away would hold up the stop for a minute. */
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(1);

    private final GatewayConfig config;
    private final Map<String, Object> broker;

    public BrokerBeans(GatewayConfig config, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.config = config;
        this.broker = broker;
    }

    @Produces
    @Singleton
    RecordReader reader() {
        return new RecordReader(
                broker, config.reader().timeout(), config.reader().consumers());
    }

    void close(@Disposes RecordReader reader) {
        reader.close();
    }

    @Produces
    @Singleton
    Records records(RecordReader reader) {
        return new BrokerRecords(reader);
    }

    @Produces
    @Singleton
    RecordSender sender() {
        return new RecordSender(broker, config.writer().timeout());
    }

    void close(@Disposes RecordSender sender) {
        sender.close();
    }

    @Produces
    @Singleton
    StreamWriter writer(RecordSender sender, RecordReader reader) {
        return new BrokerWriter(sender, reader);
    }

    @Produces
    @Singleton
    Admin admin() {
        return Admin.create(broker);
    }

    void close(@Disposes Admin admin) {
        admin.close(CLOSE_PATIENCE);
    }

    @Produces
    @Singleton
    @Startup
    StageWatch progress(
            Admin admin,
            FactMetrics read,
            @ConfigProperty(name = "quarkus.kafka-streams.application-id") String tableGroup) {
        StageWatch.Pace pace = new StageWatch.Pace(
                config.progress().interval(), config.progress().window());
        return new StageWatch(admin, watched(tableGroup, read), pace);
    }

    private static StageWatch.WatchedTable watched(String tableGroup, FactMetrics read) {
        return new StageWatch.WatchedTable(tableGroup, GatewayTopology.sources(), read::readFrom);
    }

    void close(@Disposes StageWatch progress) {
        progress.close();
    }
}
