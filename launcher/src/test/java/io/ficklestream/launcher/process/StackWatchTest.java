package io.ficklestream.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With small processes in the place of the services. */
class StackWatchTest {

    @TempDir
    Path folder;

    private final List<ChildProcess> started = new ArrayList<>();
    private final List<HttpServer> servers = new ArrayList<>();

    @AfterEach
    void stopEverything() {
        started.forEach(ChildProcess::kill);
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void oneOfTwoWorkersMayDieAndIsReportedOnce() throws IOException {
        // Given
        ServiceInstance first = instance(ServiceKind.CAM, "cam-service-1", 200);
        ServiceInstance second = instance(ServiceKind.CAM, "cam-service-2", 200);
        StackWatch watch = watch(first, second);
        List<String> before = watch.look();

        // When
        first.process().kill();
        Programs.await("the worker's end", () -> !first.process().isAlive());

        // Then
        assertThat(before).isEmpty();
        assertThat(watch.look()).hasSize(1).first().asString().contains("cam-service-1 ended");
        assertThat(watch.look()).isEmpty();
        second.process().kill();
        Programs.await("the other worker's end", () -> !second.process().isAlive());
        assertThatThrownBy(watch::look)
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("cam-service-1 ended");
    }

    @Test
    void aServiceThatSaysItCannotGoOnMakesTheStackUseless() throws IOException {
        // Given
        StackWatch watch = watch(instance(ServiceKind.CAM, "cam-service-1", 503));

        // When, then
        assertThatThrownBy(watch::look)
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("cam-service-1 says that it cannot go on: it is stuck")
                .hasMessageContaining("cam-service-1.log");
    }

    @Test
    void aSegmenterIsMissedOnlyWhereThereWasOne() throws IOException {
        // Given
        ServiceInstance segmenter = instance(ServiceKind.SEGMENTER, "segmenter-service", 503);
        ServiceInstance worker = instance(ServiceKind.CAM, "cam-service-1", 200);

        // When, then
        assertThat(watch(worker).look()).isEmpty();
        assertThatThrownBy(watch(worker, segmenter)::look)
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("segmenter-service says that it cannot go on");
    }

    @Test
    void aBrokerThatDiesMakesTheStackUseless() throws IOException {
        // Given
        ChildProcess broker = process("broker");
        List<ServiceInstance> services = complete(instance(ServiceKind.CAM, "cam-service-1", 200));
        StackWatch watch = new StackWatch(Optional.of(broker), services);
        watch.look();

        // When
        broker.kill();
        Programs.await("the broker's end", () -> !broker.isAlive());

        // Then
        assertThatThrownBy(watch::look).isInstanceOf(LauncherException.class).hasMessageContaining("broker ended");
    }

    private StackWatch watch(ServiceInstance... workers) throws IOException {
        return new StackWatch(Optional.empty(), complete(workers));
    }

    private List<ServiceInstance> complete(ServiceInstance... workers) throws IOException {
        List<ServiceInstance> all = new ArrayList<>(List.of(workers));
        all.add(instance(ServiceKind.CLASSIFIER, "classifier-service", 200));
        all.add(instance(ServiceKind.SEED, "seed-service", 200));
        return all;
    }

    private ServiceInstance instance(ServiceKind kind, String name, int healthCode) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/health/live", exchange -> {
            byte[] body = (healthCode == 200 ? "fine" : "it is stuck").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(healthCode, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        servers.add(server);
        return new ServiceInstance(kind, process(name), server.getAddress().getPort());
    }

    private ChildProcess process(String name) {
        ChildProcess process = Programs.start(name, Programs.Sleeper.class, folder);
        started.add(process);
        return process;
    }
}
