package io.ficklestream.seed;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Topics;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.broker.TopicProbe;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The whole service on a real broker. */
@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(TemporaryStateDirectory.class)
class SeedServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    EmbeddedBroker broker;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @Test
    void blocksGoInAndExactlyOneMaskPerImageComesOut() {
        try (TopicProbe topics = new TopicProbe(broker.bootstrapServers())) {
            // Given
            List<SyntheticImage> images =
                    List.of(SyntheticImage.of("a", 20), SyntheticImage.of("b", 20), SyntheticImage.of("c", 20));

            // When: blocks of all images in turn, the last ones first, each twice, and garbage among them
            for (int from = 15; from >= 0; from -= 5) {
                for (SyntheticImage image : images) {
                    sendTwice(topics, image.block(from, from + 5));
                }
                topics.send(Topics.CAM_SAMPLES, "garbage@1@2", "garbage".getBytes(StandardCharsets.UTF_8));
            }

            // Then
            List<ConsumerRecord<String, byte[]>> letters =
                    topics.collect(Topics.deadLettersOf(Topics.CAM_SAMPLES), 4, PATIENCE);
            assertThat(letters)
                    .allSatisfy(letter -> assertThat(TopicProbe.header(letter, Headers.DEAD_LETTER_REASON))
                            .contains("not a Protobuf message"));
            topics.collect(Topics.SEEDS, images.size(), PATIENCE);
            assertThat(topics.everything(Topics.SEEDS))
                    .extracting(ConsumerRecord::key)
                    .containsExactlyInAnyOrder("a", "b", "c");
            assertThat(topics.everything(Topics.SEEDS)).allSatisfy(this::isAMaskOfTheSyntheticImage);
            theServiceSaysSo();
        }
    }

    private static void sendTwice(TopicProbe topics, SampleBlock block) {
        byte[] encoded = Codecs.SAMPLE_BLOCK.encode(block);
        topics.send(Topics.CAM_SAMPLES, block.key(), encoded);
        topics.send(Topics.CAM_SAMPLES, block.key(), encoded);
    }

    private void isAMaskOfTheSyntheticImage(ConsumerRecord<String, byte[]> record) {
        SeedMask mask = Codecs.SEED_MASK.decode(record.value());
        assertThat(mask.plan()).isEqualTo(SyntheticImage.of(record.key(), 20).plan());
        assertThat(mask.height()).isEqualTo(SyntheticImage.HEIGHT);
        assertThat(mask.width()).isEqualTo(SyntheticImage.WIDTH);
        assertThat(mask.provenance()).containsEntry("code-version", version);
        assertThat(TopicProbe.header(record, "timing-seeding-ms")).isNotBlank();
    }

    /** At least: a record that is processed again after a rebalance is counted again. */
    private static void theServiceSaysSo() {
        get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        String metrics = get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(value(metrics, "ficklestream_seed_blocks_received_total")).isGreaterThanOrEqualTo(28);
        assertThat(value(metrics, "ficklestream_seed_plans_merged_total")).isGreaterThanOrEqualTo(3);
        assertThat(value(metrics, "ficklestream_seed_seeds_total")).isGreaterThanOrEqualTo(3);
        assertThat(value(metrics, "ficklestream_seed_seeding_seconds_count")).isGreaterThanOrEqualTo(3);
        assertThat(value(metrics, "ficklestream_seed_dead_letters_total{topic=\"cam-samples-dead-letters\"}"))
                .isGreaterThanOrEqualTo(4);
    }

    private static double value(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + name + " in\n" + metrics));
    }
}
