package io.ficklestream.system;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.process.ChildProcess;
import io.ficklestream.testkit.broker.TopicProbe;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The end of a CAM worker in the middle of its work.
 *
 * @param victim the killed process
 * @param partitions the partitions of the tasks that it had
 * @param blocks keys of all tasks, of any worker, whose evidence was there when it was dead
 */
record WorkerDeath(ChildProcess victim, Set<Integer> partitions, Set<String> blocks) {

    private static final Duration TIME_TO_DIE = Duration.ofMinutes(1);

    /** Kills a worker (SIGKILL) once evidence for so many of its tasks is there. */
    static WorkerDeath amidWork(SystemUnderTest system, int tasksDone) {
        CamWorkers workers = new CamWorkers(system);
        Map.Entry<String, Set<Integer>> share =
                workers.shares().entrySet().iterator().next();
        system.await(
                tasksDone + " blocks of evidence from " + share.getKey(),
                () -> among(share.getValue(), blocks(system.probe()), system.probe())
                                .size()
                        >= tasksDone,
                () -> "there are " + blocks(system.probe()));
        ChildProcess victim = workers.process(share.getKey());
        victim.kill();
        victim.awaitEnd(TIME_TO_DIE);
        return new WorkerDeath(victim, share.getValue(), blocks(system.probe()));
    }

    /** Keys of the victim's tasks that it had finished. */
    Set<String> finished(TopicProbe probe) {
        return among(partitions, blocks, probe);
    }

    /** Keys of the victim's tasks that were left to others. */
    Set<String> left(TopicProbe probe) {
        Set<String> left = among(partitions, tasks(probe).keySet(), probe);
        left.removeAll(blocks);
        return left;
    }

    /** Keys of all tasks whose evidence is there. */
    static Set<String> blocks(TopicProbe probe) {
        return probe.everything(Topics.CAM_SAMPLES).stream()
                .map(record -> taskKey(Codecs.SAMPLE_BLOCK.decode(record.value())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The partition of every task by its key. */
    static Map<String, Integer> tasks(TopicProbe probe) {
        Map<String, Integer> tasks = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : probe.everything(Topics.CAM_TASKS)) {
            tasks.put(record.key(), record.partition());
        }
        return tasks;
    }

    private static Set<String> among(Set<Integer> partitions, Set<String> keys, TopicProbe probe) {
        Map<String, Integer> tasks = tasks(probe);
        return keys.stream()
                .filter(key -> partitions.contains(tasks.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String taskKey(SampleBlock block) {
        return block.plan().imageId() + "#" + block.samples().from();
    }
}
