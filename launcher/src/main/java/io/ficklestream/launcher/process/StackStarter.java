package io.ficklestream.launcher.process;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.broker.Broker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Brings a stack up step by step, and takes down what is already up when a step fails. */
final class StackStarter {

    private final StackConfig config;
    private final Consumer<String> say;
    private final List<ServiceInstance> services = new ArrayList<>();
    private Optional<ClusterStarter> cluster = Optional.empty();

    StackStarter(StackConfig config, Consumer<String> say) {
        this.config = config;
        this.say = say;
    }

    Stack start() {
        RunFolder folder =
                RunFolder.claim(config.folders().run(), config.folders().data());
        boolean up = false;
        try {
            Stack stack = start(folder);
            up = true;
            return stack;
        } finally {
            if (!up) {
                stop(cluster.flatMap(ClusterStarter::broker), services, Duration.ofSeconds(5));
                folder.close();
            }
        }
    }

    private Stack start(RunFolder folder) {
        Iterator<Integer> ports =
                Ports.allocate(config.ports(), config.cluster().portBase()).iterator();
        cluster = Optional.of(new ClusterStarter(config, folder, say));
        Cluster meeting = cluster.get().start(ports.next(), ports.next());
        say.accept(announcement(meeting.models()));
        startServices(new ServiceLauncher(config, folder, meeting.bootstrap()), ports);
        Stack stack = new Stack(meeting.bootstrap(), meeting.broker(), services, folder);
        new StackFile(meeting.bootstrap(), ProcessHandle.current().pid(), stack.addresses()).write(folder.stackFile());
        return stack;
    }

    private void startServices(ServiceLauncher launcher, Iterator<Integer> ports) {
        start(launcher, ServiceKind.CLASSIFIER, ports);
        start(launcher, ServiceKind.SEED, ports);
        for (int worker = 1; worker <= config.workers(); worker++) {
            ListenAddress address = ListenAddress.onLoopback(ports.next());
            services.add(launcher.start(ServiceKind.CAM, ServiceKind.CAM.module() + "-" + worker, address));
        }
        if (config.hasSegmenter()) {
            start(launcher, ServiceKind.SEGMENTER, ports);
        }
        config.processes()
                .gateway()
                .ifPresent(address -> services.add(launcher.start(
                        ServiceKind.GATEWAY,
                        ServiceKind.GATEWAY.module(),
                        address.port() > 0 ? address : address.withPort(ports.next()))));
        launcher.awaitReady(services);
    }

    private void start(ServiceLauncher launcher, ServiceKind kind, Iterator<Integer> ports) {
        services.add(launcher.start(kind, kind.module(), ListenAddress.onLoopback(ports.next())));
    }

    private String announcement(List<ModelAnnouncement> models) {
        List<String> parts = new ArrayList<>(List.of("the classifier"));
        parts.add(config.workers() + " CAM worker" + (config.workers() > 1 ? "s" : ""));
        parts.add("the seed service");
        if (config.hasSegmenter()) {
            parts.add("the segmenter");
        }
        if (config.processes().gateway().isPresent()) {
            parts.add("the gateway");
        }
        String last = parts.remove(parts.size() - 1);
        String versions = models.stream().map(ModelAnnouncement::version).collect(Collectors.joining(" and "));
        return "starting " + String.join(", ", parts) + " and " + last + " with model"
                + (models.size() > 1 ? "s " : " ") + versions;
    }

    /** Stops services side by side, then the broker, which they need to say goodbye. */
    static void stop(Optional<ChildProcess> broker, List<ServiceInstance> services, Duration patience) {
        services.forEach(service -> service.process().requestStop());
        services.forEach(service -> service.process().awaitEnd(patience));
        broker.ifPresent(Broker::stop);
    }
}
