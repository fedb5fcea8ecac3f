package io.ficklestream.launcher.process;

import io.ficklestream.launcher.LauncherException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks after the processes of a stack. Several processes of one service stand in for each other, because their group
 * takes over what a dead one held; a service without a usable process makes the stack useless.
 */
final class StackWatch {

    private static final Duration BETWEEN_HEALTH_CHECKS = Duration.ofSeconds(5);

    private final Optional<ChildProcess> broker;
    private final List<ServiceInstance> services;
    private final Health health = new Health();
    private final Map<String, String> complaints = new HashMap<>();
    private Instant nextHealthCheck = Instant.now();

    StackWatch(Optional<ChildProcess> broker, List<ServiceInstance> services) {
        this.broker = broker;
        this.services = services;
    }

    /**
     * Looks once.
     *
     * @return what to tell about processes that have become unusable since the last look
     * @throws LauncherException if the stack has become useless, with the log of the process at fault
     */
    List<String> look() {
        broker.ifPresent(ChildProcess::requireAlive);
        List<String> news = new ArrayList<>();
        boolean askThem = Instant.now().isAfter(nextHealthCheck);
        for (ServiceInstance service : services) {
            if (!complaints.containsKey(service.process().name())) {
                complaintAbout(service, askThem).ifPresent(complaint -> {
                    complaints.put(service.process().name(), complaint);
                    news.add(complaint);
                });
            }
        }
        if (askThem) {
            nextHealthCheck = Instant.now().plus(BETWEEN_HEALTH_CHECKS);
        }
        requireEveryService();
        return news;
    }

    private Optional<String> complaintAbout(ServiceInstance service, boolean askIt) {
        ChildProcess process = service.process();
        if (!process.isAlive()) {
            return Optional.of(process.obituary());
        }
        if (!askIt) {
            return Optional.empty();
        }
        Health.Answer answer = health.liveness(service.address());
        return answer.status() == Health.Status.DOWN
                ? Optional.of("%s says that it cannot go on: %s%nIts log is %s"
                        .formatted(process.name(), answer.detail().strip(), process.log()))
                : Optional.empty();
    }

    private void requireEveryService() {
        for (ServiceKind kind : ServiceKind.values()) {
            List<String> names = services.stream()
                    .filter(service -> service.kind() == kind)
                    .map(service -> service.process().name())
                    .toList();
            if (!names.isEmpty() && complaints.keySet().containsAll(names)) {
                throw LauncherException.failure(complaints.get(names.get(0)));
            }
        }
    }
}
