package io.ficklestream.testkit.broker;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The configuration of one broker that is its own controller and replicates nothing. */
final class BrokerProperties {
    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private BrokerProperties() {}

    static Map<String, String> of(Path folder, int brokerPort, int controllerPort) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.putAll(network(brokerPort, controllerPort));
        properties.putAll(smallInternalTopics());
        properties.put("log.dirs", folder.toString());
        // Tests make many partitions with little in them.
        properties.put("log.index.size.max.bytes", "262144");
        // A topic that nobody created is a mistake that a test should show.
        properties.put("auto.create.topics.enable", "false");
        properties.put("group.initial.rebalance.delay.ms", "0");
        return properties;
    }

    private static Map<String, String> network(int brokerPort, int controllerPort) {
        String broker = "PLAINTEXT://127.0.0.1:" + brokerPort;
        String controller = CONTROLLER_LISTENER + "://127.0.0.1:" + controllerPort;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "controller.quorum.voters",
                NODE_ID + "@127.0.0.1:" + controllerPort,
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "listeners",
                broker + "," + controller,
                "advertised.listeners",
                broker);
    }

    private static Map<String, String> smallInternalTopics() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                // An open transaction of a killed producer is given up soon after its timeout.
                "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }
}
