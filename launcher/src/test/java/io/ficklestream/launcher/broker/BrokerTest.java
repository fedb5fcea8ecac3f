package io.ficklestream.launcher.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.RealBroker;
import io.ficklestream.launcher.process.Ports;
import io.ficklestream.launcher.status.Models;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real Kafka in a process of its own. */
class BrokerTest {

    @TempDir
    static Path folder;

    private static RealBroker broker;

    @BeforeAll
    static void start() {
        broker = RealBroker.start(folder);
        try (ClusterAdmin admin = new ClusterAdmin(broker.bootstrap())) {
            admin.createMissing(Topics.all());
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
        assertThat(broker.process().isAlive()).isFalse();
    }

    @Test
    void hasTheTopicsOfTheDesign() {
        // When
        Map<String, TopicDescription> topics = describeTopics();

        // Then
        assertThat(topics).hasSameSizeAs(Topics.all());
        for (TopicSpec spec : Topics.all()) {
            assertThat(topics.get(spec.name()).partitions()).as(spec.name()).hasSize(spec.partitions());
            assertThat(configOf(spec.name())).as(spec.name()).containsAllEntriesOf(spec.config());
        }
    }

    @Test
    void keepsTopicsThatExistAlready() {
        try (ClusterAdmin admin = new ClusterAdmin(broker.bootstrap())) {
            // When
            admin.createMissing(List.of(Topics.all().get(0).withPartitions(3)));

            // Then
            String name = Topics.all().get(0).name();
            assertThat(describeTopics().get(name).partitions())
                    .hasSize(Topics.all().get(0).partitions());
            admin.requireTopics();
        }
    }

    @Test
    void takesTheLargestMessageOfTheDesign() throws Exception {
        // Given
        byte[] large = new byte[TopicSpec.MAX_IMAGE_BYTES - 1024];
        new java.util.Random(7).nextBytes(large);

        // When
        try (Producer<String, byte[]> producer = KafkaClients.producer(broker.bootstrap())) {
            producer.send(new ProducerRecord<>(Topics.IMAGES, "large", large)).get();
        }

        // Then
        int[] received = new int[1];
        try (TopicReader reader = TopicReader.fromBeginning(broker.bootstrap(), List.of(Topics.IMAGES))) {
            reader.readToEnd(kafkaRecord -> received[0] = kafkaRecord.value().length);
        }
        assertThat(received[0]).isEqualTo(large.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gzip", "snappy", "lz4", "zstd"})
    void takesMessagesInEveryCompression(String compression) throws Exception {
        // Given
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrap(), "compression.type", compression, "acks", "all");
        byte[] value = new byte[10_000];

        // When
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.SEGMENTATIONS, compression, value))
                    .get();
        }

        // Then
        List<String> keys = new ArrayList<>();
        try (TopicReader reader = TopicReader.fromBeginning(broker.bootstrap(), List.of(Topics.SEGMENTATIONS))) {
            reader.readToEnd(kafkaRecord -> keys.add(kafkaRecord.key()));
        }
        assertThat(keys).contains(compression);
    }

    @Test
    void theLatestAnnouncementOfARoleIsCurrent() {
        // Given
        ModelAnnouncement older = announcement("v1");
        ModelAnnouncement newer = announcement("v2");

        // When
        ModelAnnouncer.makeCurrent(broker.bootstrap(), older);
        ModelAnnouncer.makeCurrent(broker.bootstrap(), newer);

        // Then
        assertThat(Models.current(broker.bootstrap())).containsExactly(newer);
        assertThat(Models.known(broker.bootstrap())).contains(older, newer);
    }

    @Test
    void saysThatNoBrokerAnswers() {
        // Given
        int port = Ports.allocate(1, OptionalInt.empty()).get(0);

        // When, then
        try (ClusterAdmin admin = new ClusterAdmin("127.0.0.1:" + port)) {
            assertThatThrownBy(() -> admin.awaitReady(Duration.ofMillis(1), () -> {}))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining("no Kafka broker answers at 127.0.0.1:" + port);
        }
    }

    private static ModelAnnouncement announcement(String version) {
        return new ModelAnnouncement(
                "classifier", version, "/models/" + version, "a".repeat(64), Map.of("data", "six"), Map.of("mAP", 0.9));
    }

    private static Map<String, TopicDescription> describeTopics() {
        try (Admin admin = KafkaClients.admin(broker.bootstrap(), 10_000)) {
            return KafkaAnswers.await(
                    admin.describeTopics(KafkaAnswers.await(admin.listTopics().names()))
                            .allTopicNames());
        }
    }

    private static Map<String, String> configOf(String topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = KafkaClients.admin(broker.bootstrap(), 10_000)) {
            Config config = KafkaAnswers.await(
                            admin.describeConfigs(List.of(resource)).all())
                    .get(resource);
            Map<String, String> values = new TreeMap<>();
            config.entries().forEach(entry -> values.put(entry.name(), entry.value()));
            return values;
        }
    }
}
