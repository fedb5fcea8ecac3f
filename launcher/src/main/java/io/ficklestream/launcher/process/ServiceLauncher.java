package io.ficklestream.launcher.process;

import io.ficklestream.launcher.LauncherException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts service processes and waits until they are ready. */
final class ServiceLauncher {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final long BETWEEN_QUESTIONS_MILLIS = 500;
    private static final String QUARKUS_MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private final StackConfig config;
    private final RunFolder folder;
    private final String bootstrap;
    private final Health health = new Health();

    ServiceLauncher(StackConfig config, RunFolder folder, String bootstrap) {
        this.config = config;
        this.folder = folder;
        this.bootstrap = bootstrap;
    }

    /** Starts one process; it is not ready yet. */
    ServiceInstance start(ServiceKind kind, String name, ListenAddress listening) {
        ChildJvm jvm = new ChildJvm(
                name,
                kind.jvmFlags(),
                List.of(config.folders().layout().serviceJar(kind.module())),
                properties(kind, name, listening),
                QUARKUS_MAIN,
                List.of());
        ChildProcess process = ChildProcess.start(jvm, environment(), folder.logs(), 0);
        return new ServiceInstance(kind, process, listening.uri());
    }

    private Map<String, String> properties(ServiceKind kind, String name, ListenAddress listening) {
        Map<String, String> properties = new HashMap<>();
        properties.put("kafka.bootstrap.servers", bootstrap);
        properties.put("quarkus.http.host", listening.host());
        properties.put("quarkus.http.port", Integer.toString(listening.port()));
        kind.stateProperty()
                .ifPresent(key -> properties.put(key, folder.state(name).toString()));
        properties.putAll(config.overrides().getOrDefault(kind.module(), Map.of()));
        return properties;
    }

    private Map<String, String> environment() {
        return Map.of(
                "FICKLESTREAM_CACHE",
                config.folders().cache().toString(),
                "TF_CPP_MIN_LOG_LEVEL",
                "2",
                "OPT_OUT_TRACKING",
                "true",
                "TF_NUM_INTRAOP_THREADS",
                Integer.toString(threadsPerWorker()));
    }

    private int threadsPerWorker() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / config.workers());
    }

    /** Waits until every instance is ready; one that has more and more of its work behind it may take its time. */
    void awaitReady(List<ServiceInstance> instances) {
        instances.forEach(instance -> awaitReady(instance, instances));
    }

    private void awaitReady(ServiceInstance instance, List<ServiceInstance> all) {
        Standstill standstill = new Standstill(PATIENCE, Instant::now);
        Health.Answer answer = health.readiness(instance.address());
        while (!answer.isUp()) {
            all.forEach(other -> other.process().requireAlive());
            if (standstill.isReached(answer.detail())) {
                throw notReady(instance.process(), answer);
            }
            pause();
            answer = health.readiness(instance.address());
        }
    }

    private static LauncherException notReady(ChildProcess process, Health.Answer answer) {
        return LauncherException.failure(
                "%s is not ready, and nothing has changed for %d seconds: %s%nIts log is %s%n%s"
                        .formatted(
                                process.name(),
                                PATIENCE.toSeconds(),
                                answer.detail(),
                                process.log(),
                                LogTail.of(process.log())));
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_QUESTIONS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LauncherException.failure("interrupted while the services were starting", e);
        }
    }
}
