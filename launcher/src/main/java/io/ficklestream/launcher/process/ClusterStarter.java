package io.ficklestream.launcher.process;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.Broker;
import io.ficklestream.launcher.broker.BrokerSettings;
import io.ficklestream.launcher.broker.ClusterAdmin;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Brings up what the services meet at: a broker, unless there is a cluster, with topics and models. */
final class ClusterStarter {

    /** A broker that was killed looks through all that it kept. */
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final StackConfig config;
    private final RunFolder folder;
    private final Consumer<String> say;
    private Optional<ChildProcess> broker = Optional.empty();

    ClusterStarter(StackConfig config, RunFolder folder, Consumer<String> say) {
        this.config = config;
        this.folder = folder;
        this.say = say;
    }

    /** The broker's process, as soon as it was started. */
    Optional<ChildProcess> broker() {
        return broker;
    }

    /** Returns when topics and models are there; the ports are for a broker and its controller. */
    Cluster start(int port, int controllerPort) {
        String bootstrap = config.cluster().bootstrap().orElseGet(() -> startBroker(port, controllerPort));
        try (ClusterAdmin admin = new ClusterAdmin(bootstrap)) {
            admin.awaitReady(PATIENCE, () -> broker.ifPresent(ChildProcess::requireAlive));
            admin.createMissing(Topics.all());
        }
        return new Cluster(bootstrap, broker, settle(bootstrap));
    }

    private String startBroker(int port, int controllerPort) {
        say.accept("starting a Kafka broker on port " + port);
        BrokerSettings settings = new BrokerSettings(port, controllerPort, folder.state("broker"));
        broker = Optional.of(Broker.start(settings, folder.logs()));
        return settings.bootstrap();
    }

    private List<ModelAnnouncement> settle(String bootstrap) {
        ModelSettlement settlement = new ModelSettlement(bootstrap, say);
        if (broker.isPresent()) {
            settlement.withdrawMissing();
        }
        return settlement.settle(config.models());
    }
}
