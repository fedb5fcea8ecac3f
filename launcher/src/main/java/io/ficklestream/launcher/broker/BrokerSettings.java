package io.ficklestream.launcher.broker;

import io.ficklestream.contracts.TopicSpec;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Settings of the single-node broker: an unmodified Kafka in KRaft mode that is its own controller.
 *
 * @param port where clients connect, on the loopback address
 * @param controllerPort where the node's controller listens
 * @param folder the broker's own folder, for its settings and data
 */
public record BrokerSettings(int port, int controllerPort, Path folder) {

    /** Room for the largest message of any topic and its batch header. */
    private static final int LARGEST_BATCH = TopicSpec.MAX_MESSAGE_BYTES + 1024 * 1024;

    private static final int MINUTES_OF_A_DECADE = 10 * 365 * 24 * 60;

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Kafka's own configuration keys. */
    public Properties toProperties() {
        Properties properties = new Properties();
        node(properties);
        singleReplica(properties);
        promptness(properties);
        patience(properties);
        properties.setProperty("log.dirs", folder.resolve("data").toString());
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("message.max.bytes", Integer.toString(LARGEST_BATCH));
        properties.setProperty("replica.fetch.max.bytes", Integer.toString(LARGEST_BATCH));
        return properties;
    }

    private void node(Properties properties) {
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("inter.broker.listener.name", "CLIENT");
        properties.setProperty("listeners", "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    }

    /** How far the groups are is kept for as long as what they read: after months without a stack, too. */
    private static void patience(Properties properties) {
        properties.setProperty("offsets.retention.minutes", Integer.toString(MINUTES_OF_A_DECADE));
    }

    private static void singleReplica(Properties properties) {
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("offsets.topic.num.partitions", "4");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("transaction.state.log.num.partitions", "4");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    /** A killed worker's open transaction holds readers back: clean it up within seconds. */
    private static void promptness(Properties properties) {
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        properties.setProperty("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
        properties.setProperty("controlled.shutdown.enable", "false");
    }
}
