package io.ficklestream.launcher;

import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.Broker;
import io.ficklestream.launcher.broker.BrokerSettings;
import io.ficklestream.launcher.broker.ClusterAdmin;
import io.ficklestream.launcher.process.ChildProcess;
import io.ficklestream.launcher.process.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** A broker of its own for a test, with the topics of the design (fewer partitions, so that it starts quickly). */
public final class RealBroker implements AutoCloseable {

    private final String bootstrap;
    private final ChildProcess process;

    private RealBroker(String bootstrap, ChildProcess process) {
        this.bootstrap = bootstrap;
        this.process = process;
    }

    public static RealBroker start(Path folder) {
        List<Integer> ports = Ports.allocate(2, OptionalInt.empty());
        BrokerSettings settings = new BrokerSettings(ports.get(0), ports.get(1), folder.resolve("broker"));
        ChildProcess process = Broker.start(settings, folder);
        try (ClusterAdmin admin = new ClusterAdmin(settings.bootstrap())) {
            admin.awaitReady(Duration.ofMinutes(1), process::requireAlive);
        }
        return new RealBroker(settings.bootstrap(), process);
    }

    public RealBroker withTopics() {
        List<TopicSpec> specs =
                Topics.all().stream().map(spec -> spec.withPartitions(2)).toList();
        try (ClusterAdmin admin = new ClusterAdmin(bootstrap)) {
            admin.createMissing(specs);
        }
        return this;
    }

    public String bootstrap() {
        return bootstrap;
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        Broker.stop(process);
    }
}
