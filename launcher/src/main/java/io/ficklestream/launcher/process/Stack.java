package io.ficklestream.launcher.process;

import io.ficklestream.launcher.LauncherException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A running stack: a broker (unless a cluster is given), the classifier, CAM workers, the seed service, where there is a
 * model for it the segmenter, and where it is wanted the gateway, each a process of its own. Closing it stops every
 * process, the broker last, and deletes what is not to be kept. When the JVM that holds the stack dies, its processes end
 * by themselves.
 */
public final class Stack implements AutoCloseable {

    private static final Duration SERVICE_PATIENCE = Duration.ofSeconds(20);

    private final String bootstrap;
    private final Optional<ChildProcess> broker;
    private final List<ServiceInstance> services;
    private final RunFolder folder;
    private final StackWatch watch;
    private boolean closed;

    Stack(String bootstrap, Optional<ChildProcess> broker, List<ServiceInstance> services, RunFolder folder) {
        this.bootstrap = bootstrap;
        this.broker = broker;
        this.services = List.copyOf(services);
        this.folder = folder;
        this.watch = new StackWatch(broker, this.services);
    }

    /**
     * Starts a stack and returns when it takes work.
     *
     * @param config what to start
     * @param say hears in sentences what is going on
     * @throws LauncherException if a part does not come up; nothing is left running then
     */
    public static Stack start(StackConfig config, java.util.function.Consumer<String> say) {
        return new StackStarter(config, say).start();
    }

    /** Address of the Kafka cluster. */
    public String bootstrap() {
        return bootstrap;
    }

    /** The broker's process, unless the stack uses an existing cluster. */
    public Optional<ChildProcess> broker() {
        return broker;
    }

    /** The CAM workers' processes. */
    public List<ChildProcess> workers() {
        return processes(ServiceKind.CAM);
    }

    /** Every process, the broker first. */
    public List<ChildProcess> processes() {
        List<ChildProcess> all = new ArrayList<>();
        broker.ifPresent(all::add);
        services.forEach(service -> all.add(service.process()));
        return all;
    }

    private List<ChildProcess> processes(ServiceKind kind) {
        return services.stream()
                .filter(service -> service.kind() == kind)
                .map(ServiceInstance::process)
                .toList();
    }

    /** HTTP ports by process name. */
    public Map<String, Integer> ports() {
        Map<String, Integer> ports = new TreeMap<>();
        addresses().forEach((name, address) -> ports.put(name, address.getPort()));
        return ports;
    }

    /** Where the services answer HTTP, by process name. */
    public Map<String, URI> addresses() {
        Map<String, URI> addresses = new TreeMap<>();
        services.forEach(service -> addresses.put(service.process().name(), service.address()));
        return addresses;
    }

    /** Where the gateway answers, if there is one. */
    public Optional<URI> gateway() {
        return Optional.ofNullable(addresses().get(ServiceKind.GATEWAY.module()));
    }

    /**
     * Looks after the processes: a CAM worker may die as long as another one lives, anything else that dies or says that
     * it cannot go on makes the stack useless.
     *
     * @return what to tell about workers that have died since the last call
     * @throws LauncherException naming the process at fault and its log
     */
    public synchronized List<String> requireUsable() {
        return closed ? List.of() : watch.look();
    }

    /** Stops every process, the broker last; may be called twice. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        StackStarter.stop(broker, services, SERVICE_PATIENCE);
        folder.close();
    }
}
