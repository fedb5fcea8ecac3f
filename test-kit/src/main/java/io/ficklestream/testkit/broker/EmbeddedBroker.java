package io.ficklestream.testkit.broker;

import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * An unmodified Apache Kafka broker inside the test's own process, with a folder of its own that is deleted on close.
 * Starts in 2 to 3 seconds on free ports of the loopback interface.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private final Path folder;
    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedBroker(Path folder, KafkaRaftServer server, String bootstrapServers) {
        this.folder = folder;
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /** Starts a broker with every topic of {@link Topics#all()}. */
    public static EmbeddedBroker start() {
        return start(Topics.all());
    }

    /** Starts a broker with these topics. */
    public static EmbeddedBroker start(List<TopicSpec> topics) {
        Path folder = Folders.temporary("ficklestream-broker");
        int[] ports = FreePorts.two();
        format(folder);
        KafkaRaftServer server =
                new KafkaRaftServer(new KafkaConfig(BrokerProperties.of(folder, ports[0], ports[1])), Time.SYSTEM);
        server.startup();
        EmbeddedBroker broker = new EmbeddedBroker(folder, server, "127.0.0.1:" + ports[0]);
        try {
            broker.create(topics);
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
        return broker;
    }

    /** What Kafka clients call {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** A new administration client; the caller closes it. */
    public Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** Creates further topics and returns when they exist. */
    public void create(List<TopicSpec> topics) {
        try (Admin admin = admin()) {
            TopicCreation.create(admin, topics);
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        Folders.delete(folder);
    }

    private static void format(Path folder) {
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(BrokerProperties.NODE_ID)
                .setControllerListenerName(BrokerProperties.CONTROLLER_LISTENER)
                .setMetadataLogDirectory(folder.toString())
                .addDirectory(folder.toString());
        try {
            formatter.run();
        } catch (Exception e) {
            throw new IllegalStateException("cannot format the broker's folder " + folder, e);
        }
    }
}
