package io.ficklestream.launcher.broker;

import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.LauncherException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TimeoutException;

/** Administration of the cluster that a stack uses: is it there, and has it the topics of the design. */
public final class ClusterAdmin implements AutoCloseable {

    private static final int REQUEST_MILLIS = 5_000;
    private static final short BROKER_DEFAULT_REPLICATION = -1;

    private final String bootstrap;
    private final Admin admin;

    public ClusterAdmin(String bootstrap) {
        this.bootstrap = bootstrap;
        this.admin = KafkaClients.admin(bootstrap, REQUEST_MILLIS);
    }

    /**
     * Waits until the cluster answers.
     *
     * @param patience how long to wait
     * @param stillHopeful throws when waiting has become pointless, for example because the broker has ended
     */
    public void awaitReady(Duration patience, Runnable stillHopeful) {
        Instant deadline = Instant.now().plus(patience);
        while (!answers()) {
            stillHopeful.run();
            if (Instant.now().isAfter(deadline)) {
                throw LauncherException.failure("no Kafka broker answers at " + bootstrap + ": is the address right?");
            }
        }
    }

    private boolean answers() {
        try {
            return !KafkaAnswers.await(admin.describeCluster().nodes()).isEmpty();
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** Creates those of the topics that do not exist yet; existing ones stay as they are. */
    public void createMissing(List<TopicSpec> specs) {
        Set<String> existing = KafkaAnswers.await(admin.listTopics().names());
        List<NewTopic> missing = new ArrayList<>();
        for (TopicSpec spec : specs) {
            if (!existing.contains(spec.name())) {
                missing.add(new NewTopic(spec.name(), spec.partitions(), BROKER_DEFAULT_REPLICATION)
                        .configs(spec.config()));
            }
        }
        KafkaAnswers.await(admin.createTopics(missing).all());
    }

    /** @throws LauncherException if the cluster lacks the topics, because no stack has ever been started on it */
    public void requireTopics() {
        Set<String> existing = KafkaAnswers.await(admin.listTopics().names());
        for (TopicSpec spec : Topics.all()) {
            if (!existing.contains(spec.name())) {
                throw LauncherException.failure("the cluster " + bootstrap + " has no topic '" + spec.name()
                        + "': 'ficklestream up --bootstrap " + bootstrap + "' creates what is needed");
            }
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(2));
    }
}
