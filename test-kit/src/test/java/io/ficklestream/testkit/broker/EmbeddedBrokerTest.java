package io.ficklestream.testkit.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedBrokerTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static EmbeddedBroker broker;
    private static TopicProbe probe;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start();
        probe = new TopicProbe(broker.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        probe.close();
        broker.close();
    }

    @Test
    void hasTheTopicsOfTheContractsAsTheyAreSpecified() throws Exception {
        // Given
        Set<String> names = Topics.all().stream().map(TopicSpec::name).collect(Collectors.toSet());
        try (Admin admin = broker.admin()) {
            // When
            var topics = admin.describeTopics(names).allTopicNames().get();
            var images = new ConfigResource(ConfigResource.Type.TOPIC, Topics.IMAGES);
            var config = admin.describeConfigs(List.of(images)).all().get().get(images);

            // Then
            assertThat(topics).containsOnlyKeys(names);
            assertThat(topics.get(Topics.CAM_TASKS).partitions()).hasSize(12);
            assertThat(topics.get(Topics.MODELS).partitions()).hasSize(1);
            assertThat(config.get("max.message.bytes").value()).isEqualTo("8388608");
            assertThat(config.get("retention.ms").value()).isEqualTo("-1");
        }
    }

    @Test
    void returnsWhatWasSentWithItsHeaders() {
        // Given
        probe.send(Topics.SEEDS, "a", new byte[] {1, 2}, Map.of("colour", "blau"));
        probe.send(Topics.SEEDS, "b", new byte[] {3});

        // When
        List<ConsumerRecord<String, byte[]>> records = probe.collect(Topics.SEEDS, 2, TIMEOUT);

        // Then
        assertThat(records).extracting(ConsumerRecord::key).containsExactlyInAnyOrder("a", "b");
        ConsumerRecord<String, byte[]> first = records.stream()
                .filter(record -> record.key().equals("a"))
                .findFirst()
                .orElseThrow();
        assertThat(first.value()).containsExactly(1, 2);
        assertThat(TopicProbe.header(first, "colour")).isEqualTo("blau");
        assertThat(TopicProbe.header(first, "size")).isEmpty();
        assertThat(probe.everything(Topics.SEEDS)).hasSize(2);
    }

    @Test
    void saysWhichRecordsAreThereWhenTooFewArrive() {
        // Given
        probe.send(Topics.SEGMENTATIONS, "only", new byte[] {1});

        // When, Then
        assertThatThrownBy(() -> probe.collect(Topics.SEGMENTATIONS, 2, Duration.ofSeconds(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("2 records")
                .hasMessageContaining("[only]");
    }

    @Test
    void refusesARecordAboveTheLimitOfItsTopic() {
        // Given
        byte[] tooMuch = new byte[TopicSpec.MAX_IMAGE_BYTES + 1];

        // When, Then
        assertThatThrownBy(() -> probe.send(Topics.IMAGES, "big", tooMuch))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("RecordTooLarge");
        assertThat(probe.everything(Topics.IMAGES)).isEmpty();
    }
}
