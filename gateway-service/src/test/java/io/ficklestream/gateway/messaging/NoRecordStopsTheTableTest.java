package io.ficklestream.gateway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.Topics;
import io.ficklestream.gateway.Samples;
import io.ficklestream.gateway.domain.Change;
import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageStatus;
import io.ficklestream.gateway.messaging.facts.FactMetrics;
import io.ficklestream.gateway.messaging.facts.FactReader;
import io.ficklestream.gateway.messaging.table.HeldParts;
import io.ficklestream.gateway.messaging.table.TableMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in the topics, the table goes on, and what can be understood is in it. */
class NoRecordStopsTheTableTest {
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<Change> changes = new ArrayList<>();

    @TempDir
    Path state;

    private TopologyTestDriver driver;

    @BeforeEach
    void open() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "gateway-test");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        GatewayTopology topology =
                new GatewayTopology(changes::add, new HeldParts(), new FactMetrics(meters), new TableMetrics(meters));
        driver = new TopologyTestDriver(topology.build(), settings);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void noiseInEveryTopicIsCountedAndPassedOver() {
        // Given
        Random random = new Random(20260303);
        List<String> topics = new ArrayList<>(FactReader.topics());
        topics.add(Topics.MODELS);
        topics.add(Topics.TRAINING);

        // When
        for (String topic : topics) {
            for (int i = 0; i < 2; i++) {
                byte[] noise = new byte[1 + random.nextInt(40)];
                random.nextBytes(noise);
                send(topic, "key-" + i, noise);
            }
            send(topic, null, null);
        }
        send(Topics.IMAGES, "good", Codecs.IMAGE.encode(Samples.image("good", 0)));

        // Then
        assertThat(image("good")).isPresent();
        assertThat(meters.get("ficklestream.gateway.undecodable")
                        .tag("topic", Topics.SEEDS)
                        .counter()
                        .count())
                .isEqualTo(3);
    }

    @Test
    void anImageWithoutPhotographAndWithAnotherKeyIsKnown() {
        // Given
        ImageMessage empty = new ImageMessage("empty", new byte[0], List.of("cat"), Optional.empty());

        // When
        send(Topics.IMAGES, "another key", Codecs.IMAGE.encode(empty));

        // Then
        ImageRecord image = image("empty").orElseThrow();
        assertThat(image.status()).isEqualTo(ImageStatus.QUEUED);
        assertThat(image.submission().orElseThrow().photograph().bytes()).isZero();
        assertThat(image.submission().orElseThrow().photograph().mediaType()).isEqualTo("application/octet-stream");
    }

    @Test
    void aDeadLetterWithoutHeadersIsKnownByItsKeyWhereThatIsAnImage() {
        // When
        send(Topics.deadLettersOf(Topics.SEEDS), "of-seeds", new byte[] {1});
        send(Topics.deadLettersOf(Topics.CAM_TASKS), "of-cam-tasks", new byte[] {1});

        // Then
        assertThat(image("of-seeds").orElseThrow().status()).isEqualTo(ImageStatus.FAILED);
        assertThat(image("of-cam-tasks")).isEmpty();
        assertThat(letters()).extracting(DeadLetter::topic).containsExactlyInAnyOrder(Topics.SEEDS, Topics.CAM_TASKS);
        assertThat(letters()).extracting(DeadLetter::reason).containsOnly("no reason given");
    }

    @Test
    void aRetryThatIsHeardOfBeforeItsDeadLetterCounts() {
        // When: the dead letter will lie at the beginning of its topic
        byte[] imageId = "early".getBytes(StandardCharsets.UTF_8);
        send(Topics.RETRIES, Topics.deadLettersOf(Topics.IMAGES) + "/0/0", imageId);
        send(Topics.RETRIES, "nowhere", imageId);
        topic(Topics.deadLettersOf(Topics.IMAGES))
                .pipeInput(new TestRecord<>(
                        "early", null, new RecordHeaders().add(Headers.DEAD_LETTER_IMAGE_ID, imageId)));

        // Then
        assertThat(letters()).extracting(DeadLetter::retried).containsExactly(true);
        assertThat(image("early").orElseThrow().failure()).isEmpty();
    }

    private List<DeadLetter> letters() {
        return changes.stream()
                .filter(Change.Letter.class::isInstance)
                .map(change -> ((Change.Letter) change).letter())
                .toList();
    }

    private Optional<ImageRecord> image(String id) {
        KeyValueStore<String, ImageRecord> images = driver.getKeyValueStore("images");
        return Optional.ofNullable(images.get(id));
    }

    private void send(String topic, String key, byte[] value) {
        topic(topic).pipeInput(key, value);
    }

    private TestInputTopic<String, byte[]> topic(String name) {
        return driver.createInputTopic(name, new StringSerializer(), new ByteArraySerializer());
    }
}
