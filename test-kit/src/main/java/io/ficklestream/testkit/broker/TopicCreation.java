package io.ficklestream.testkit.broker;

import io.ficklestream.contracts.TopicSpec;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates topics on a broker without replication. */
final class TopicCreation {
    private TopicCreation() {}

    static void create(Admin admin, List<TopicSpec> topics) {
        List<NewTopic> newTopics = topics.stream()
                .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.config()))
                .toList();
        try {
            admin.createTopics(newTopics).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "cannot create the topics: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the topics were created", e);
        }
    }
}
