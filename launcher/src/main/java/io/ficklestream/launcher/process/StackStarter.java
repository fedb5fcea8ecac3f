package io.ficklestream.launcher.process;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.Broker;
import io.ficklestream.launcher.broker.BrokerSettings;
import io.ficklestream.launcher.broker.ClusterAdmin;
import io.ficklestream.launcher.broker.ModelAnnouncer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Brings a stack up step by step, and takes down what is already up when a step fails. */
final class StackStarter {

    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(60);

    private final StackConfig config;
    private final Consumer<String> say;
    private final List<ServiceInstance> services = new ArrayList<>();
    private Optional<ChildProcess> broker = Optional.empty();

    StackStarter(StackConfig config, Consumer<String> say) {
        this.config = config;
        this.say = say;
    }

    Stack start() {
        RunFolder folder = RunFolder.claim(config.folders().run());
        boolean up = false;
        try {
            Stack stack = start(folder);
            up = true;
            return stack;
        } finally {
            if (!up) {
                stop(broker, services, Duration.ofSeconds(5));
                folder.close();
            }
        }
    }

    private Stack start(RunFolder folder) {
        Iterator<Integer> ports =
                Ports.allocate(config.ports(), config.cluster().portBase()).iterator();
        String bootstrap = cluster(folder, ports.next(), ports.next());
        startServices(new ServiceLauncher(config, folder, bootstrap), ports);
        Stack stack = new Stack(bootstrap, broker, services, folder);
        new StackFile(bootstrap, ProcessHandle.current().pid(), stack.ports()).write(folder.stackFile());
        return stack;
    }

    private String cluster(RunFolder folder, int port, int controllerPort) {
        String bootstrap = config.cluster().bootstrap().orElseGet(() -> {
            say.accept("starting a Kafka broker on port " + port);
            BrokerSettings settings = new BrokerSettings(port, controllerPort, folder.state("broker"));
            broker = Optional.of(Broker.start(settings, folder.logs()));
            return settings.bootstrap();
        });
        try (ClusterAdmin admin = new ClusterAdmin(bootstrap)) {
            admin.awaitReady(BROKER_PATIENCE, () -> broker.ifPresent(ChildProcess::requireAlive));
            admin.createMissing(Topics.all());
        }
        config.models().forEach(model -> ModelAnnouncer.makeCurrent(bootstrap, model));
        return bootstrap;
    }

    private void startServices(ServiceLauncher launcher, Iterator<Integer> ports) {
        say.accept(announcement());
        services.add(launcher.start(ServiceKind.CLASSIFIER, ServiceKind.CLASSIFIER.module(), ports.next()));
        services.add(launcher.start(ServiceKind.SEED, ServiceKind.SEED.module(), ports.next()));
        for (int worker = 1; worker <= config.workers(); worker++) {
            services.add(launcher.start(ServiceKind.CAM, ServiceKind.CAM.module() + "-" + worker, ports.next()));
        }
        if (config.hasSegmenter()) {
            services.add(launcher.start(ServiceKind.SEGMENTER, ServiceKind.SEGMENTER.module(), ports.next()));
        }
        launcher.awaitReady(services);
    }

    private String announcement() {
        List<String> parts = new ArrayList<>(List.of("the classifier"));
        parts.add(config.workers() + " CAM worker" + (config.workers() > 1 ? "s" : ""));
        parts.add("the seed service");
        if (config.hasSegmenter()) {
            parts.add("the segmenter");
        }
        String last = parts.remove(parts.size() - 1);
        String versions =
                config.models().stream().map(ModelAnnouncement::version).collect(Collectors.joining(" and "));
        return "starting " + String.join(", ", parts) + " and " + last + " with model"
                + (config.models().size() > 1 ? "s " : " ") + versions;
    }

    /** Stops services side by side, then the broker, which they need to say goodbye. */
    static void stop(Optional<ChildProcess> broker, List<ServiceInstance> services, Duration patience) {
        services.forEach(service -> service.process().requestStop());
        services.forEach(service -> service.process().awaitEnd(patience));
        broker.ifPresent(Broker::stop);
    }
}
