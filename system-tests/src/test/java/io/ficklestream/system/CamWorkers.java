package io.ficklestream.system;

import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.KafkaAnswers;
import io.ficklestream.launcher.broker.KafkaClients;
import io.ficklestream.launcher.process.ChildProcess;
import io.ficklestream.launcher.process.StackConfig;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.TopicPartition;

/** Which of the CAM worker processes has which partitions of the tasks. */
final class CamWorkers {

    private static final String MODULE = "cam-service";
    private static final String GROUP = "cam-workers";
    private static final int REQUEST_MILLIS = 60_000;

    private final SystemUnderTest system;

    CamWorkers(SystemUnderTest system) {
        this.system = system;
    }

    /** Workers whose group membership tells which process they are; without that all are called the same. */
    static StackConfig recognisable(StackConfig config) {
        return config.withProperty(MODULE, "mp.messaging.incoming.cam-tasks.client.id", "${quarkus.http.port}");
    }

    /** Returns when so many workers share all partitions. */
    void awaitSharing(int workers) {
        system.await(
                workers + " workers to share the tasks",
                () -> {
                    Map<String, Set<Integer>> shares = shares();
                    int partitions =
                            shares.values().stream().mapToInt(Set::size).sum();
                    return shares.size() == workers && partitions == partitionsOfTasks();
                },
                () -> "their partitions are " + shares());
    }

    /** Task partitions by the name of the worker process that has them; workers without any are left out. */
    Map<String, Set<Integer>> shares() {
        Map<String, Set<Integer>> shares = new TreeMap<>();
        for (MemberDescription member : members()) {
            Set<Integer> partitions = member.assignment().topicPartitions().stream()
                    .map(TopicPartition::partition)
                    .collect(Collectors.toSet());
            if (!partitions.isEmpty()) {
                shares.put(nameOf(Integer.parseInt(member.clientId())), partitions);
            }
        }
        return shares;
    }

    ChildProcess process(String name) {
        return system.stack().workers().stream()
                .filter(worker -> worker.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no worker " + name));
    }

    private Iterable<MemberDescription> members() {
        try (Admin admin = KafkaClients.admin(system.bootstrap(), REQUEST_MILLIS)) {
            return KafkaAnswers.await(admin.describeConsumerGroups(List.of(GROUP))
                            .describedGroups()
                            .get(GROUP))
                    .members();
        }
    }

    private String nameOf(int port) {
        return system.stack().ports().entrySet().stream()
                .filter(service -> service.getValue() == port)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no process of the stack has port " + port));
    }

    private static int partitionsOfTasks() {
        return Topics.all().stream()
                .filter(topic -> topic.name().equals(Topics.CAM_TASKS))
                .mapToInt(TopicSpec::partitions)
                .sum();
    }
}
