package io.ficklestream.gateway.messaging;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.Topics;
import io.ficklestream.contracts.TrainingProgress;
import io.ficklestream.gateway.Patience;
import io.ficklestream.gateway.Samples;
import io.ficklestream.gateway.TemporaryStateDirectory;
import io.ficklestream.gateway.domain.Change;
import io.ficklestream.gateway.domain.ChangeFeed;
import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageStatus;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.ModelHistory;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.domain.ReviewState;
import io.ficklestream.gateway.domain.RoleModels;
import io.ficklestream.gateway.domain.StageProgress;
import io.ficklestream.gateway.domain.StreamProgress;
import io.ficklestream.gateway.domain.StreamWriter;
import io.ficklestream.gateway.domain.TooLargeException;
import io.ficklestream.gateway.domain.TrainingCurves;
import io.ficklestream.gateway.rest.FrontDoor;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.broker.TopicProbe;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stream's side of the whole service on a real broker. */
@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(FrontDoor.class)
class GatewayStreamTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    EmbeddedBroker broker;

    @Inject
    ImageTable images;

    @Inject
    Records records;

    @Inject
    StreamWriter writer;

    @Inject
    ChangeFeed feed;

    @Inject
    ModelHistory models;

    @Inject
    TrainingCurves curves;

    @Inject
    StreamProgress progress;

    private final Queue<Change> changes = new ConcurrentLinkedQueue<>();
    private AutoCloseable subscription;
    private TopicProbe topics;

    @BeforeEach
    void open() {
        topics = new TopicProbe(broker.bootstrapServers());
        subscription = feed.subscribe(changes::add);
    }

    @AfterEach
    void close() throws Exception {
        subscription.close();
        topics.close();
    }

    @Test
    void whatTheStreamSaysOfAnImageIsKnownAndItsPixelsAreReadFromTheStream() {
        // When
        writer.submit(Samples.image("table-whole", 0, "cat"), Optional.empty());
        topics.send(
                Topics.LOCALIZATION_MAPS,
                "table-whole",
                Codecs.LOCALIZATION_MAPS.encode(Samples.maps("table-whole", 0)));
        topics.send(
                Topics.SEEDS,
                "table-whole",
                Codecs.SEED_MASK.encode(Samples.seeds("table-whole", 0, 51)),
                Map.of("timing-network-ms", "12.5"));
        topics.send(
                Topics.SEGMENTATIONS,
                "table-whole",
                Codecs.SEGMENTATION.encode(Samples.segmentation("table-whole", 0)));
        writer.review(Samples.review("table-whole", 0));

        // Then
        Patience.until(
                "an image that is known in full",
                () -> images.find("table-whole")
                        .filter(image -> image.status() == ImageStatus.SEGMENTED)
                        .filter(image -> image.localization().isPresent())
                        .filter(image -> ReviewState.of(image) == ReviewState.CONFIRMED)
                        .filter(image -> image.submission().isPresent())
                        .isPresent());
        ImageRecord image = images.find("table-whole").orElseThrow();
        assertThat(image.labels()).containsExactly("cat");
        assertThat(image.confidence()).hasValue(0.2);
        assertThat(image.seeds().orElseThrow().timings()).containsEntry("network", 12.5);
        assertThat(image.seeds().orElseThrow().mask().orElseThrow().shares())
                .isEqualTo(Map.of("cat", 0.5, "background", 0.4, "undecided", 0.1));
        assertThat(records.image(image.submission().orElseThrow().position()))
                .contains(Samples.image("table-whole", 0, "cat"));
        assertThat(records.localization(image.localization().orElseThrow().position()))
                .contains(Samples.maps("table-whole", 0));
        assertThat(records.seeds(image.seeds().orElseThrow().position())).contains(Samples.seeds("table-whole", 0, 51));
        assertThat(records.segmentation(image.segmentation().orElseThrow().position()))
                .contains(Samples.segmentation("table-whole", 0));
        Patience.until("its last state to be told", () -> changes.contains(new Change.Image(image)));
    }

    @Test
    void aRecordThatIsNotThereIsNoOtherRecord() {
        // Given
        writer.submit(Samples.image("table-first", 0), Optional.empty());
        Patience.until("the image", () -> images.find("table-first").isPresent());
        RecordPosition first = images.find("table-first")
                .orElseThrow()
                .submission()
                .orElseThrow()
                .position();

        // When, Then
        assertThat(records.image(new RecordPosition(first.topic(), first.partition(), first.offset() + 1000)))
                .isEmpty();
    }

    @Test
    void aDeadLetterIsSentAgainAsItWasAndMarked() {
        // Given
        byte[] value = Codecs.IMAGE.encode(Samples.image("table-broken", 3));
        topics.send(
                Topics.deadLettersOf(Topics.IMAGES),
                "table-broken",
                value,
                Map.of(
                        Headers.DEAD_LETTER_REASON,
                        "the classifier was out of memory",
                        Headers.DEAD_LETTER_STAGE,
                        "classifier-service",
                        Headers.DEAD_LETTER_IMAGE_ID,
                        "table-broken",
                        "sent-by",
                        "somebody"));
        Patience.until("the dead letter", () -> images.find("table-broken").isPresent());
        DeadLetter letter = images.find("table-broken").orElseThrow().failure().orElseThrow();
        assertThat(letter.reason()).isEqualTo("the classifier was out of memory");
        assertThat(letter.revision()).hasValue(3);

        // When
        boolean sent = writer.retry(letter);

        // Then
        assertThat(sent).isTrue();
        ConsumerRecord<String, byte[]> again = topics
                .collectUntil(
                        Topics.IMAGES,
                        all -> all.stream().anyMatch(image -> "table-broken".equals(image.key())),
                        "the image",
                        PATIENCE)
                .stream()
                .filter(image -> "table-broken".equals(image.key()))
                .findFirst()
                .orElseThrow();
        assertThat(again.value()).isEqualTo(value);
        assertThat(again.headers()).hasSize(1);
        assertThat(TopicProbe.header(again, "sent-by")).isEqualTo("somebody");
        Patience.until(
                "the mark",
                () -> images.deadLetter(letter.position())
                        .filter(DeadLetter::retried)
                        .isPresent());
        Patience.until(
                "an image that is no failure",
                () -> images.find("table-broken")
                        .filter(image -> image.status() == ImageStatus.QUEUED)
                        .isPresent());
        assertThat(changes).contains(new Change.Letter(letter.asRetried()));
    }

    @Test
    void aDeadLetterThatKeptNoRecordIsNotSentAgain() {
        // Given
        topics.send(
                Topics.deadLettersOf(Topics.SEEDS),
                "table-lost",
                null,
                Map.of(Headers.DEAD_LETTER_IMAGE_ID, "table-lost"));
        Patience.until("the dead letter", () -> images.find("table-lost").isPresent());
        DeadLetter letter = images.find("table-lost").orElseThrow().failure().orElseThrow();

        // When, Then
        assertThat(letter.retriable()).isFalse();
        assertThat(writer.retry(letter)).isFalse();
    }

    @Test
    void aPhotographThatDoesNotFitIsRefusedBeforeItIsSent() {
        // Given
        ImageMessage huge = new ImageMessage("table-huge", new byte[8 * 1024 * 1024], List.of(), Optional.empty());

        // When, Then
        assertThatThrownBy(() -> writer.submit(huge, Optional.empty()))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("8372224 fit");
    }

    @Test
    void earlierModelsStayKnownAndOneIsCurrent() {
        // When
        writer.announce(Samples.model("tested", "v1"));
        writer.announce(Samples.model("tested", "v2"));

        // Then
        Patience.until(
                "the second to be current",
                () -> role("tested")
                        .flatMap(RoleModels::current)
                        .filter("v2"::equals)
                        .isPresent());
        assertThat(role("tested").orElseThrow().versions())
                .extracting(model -> model.announcement().version())
                .containsExactly("v2", "v1");

        // When: both are withdrawn from use, and the second altogether
        topics.send(Topics.MODELS, "tested", null);
        topics.send(Topics.MODELS, "tested/v2", null);

        // Then
        Patience.until(
                "none to be current",
                () -> role("tested").filter(role -> role.current().isEmpty()).isPresent()
                        && role("tested").orElseThrow().versions().size() == 1);
        assertThat(changes).contains(new Change.Models());
    }

    private Optional<RoleModels> role(String name) {
        return models.roles().stream().filter(role -> role.role().equals(name)).findFirst();
    }

    @Test
    void reportsOfTrainingsAndTheStagesProgressAreSeen() {
        // Given
        TrainingProgress report = new TrainingProgress("tested", "v1", 100, Map.of(TrainingProgress.LOSS, 0.7));
        byte[] noReport = "no report".getBytes(StandardCharsets.UTF_8);

        // When
        topics.send(Topics.TRAINING, "tested", noReport);
        topics.send(Topics.TRAINING, "tested", Codecs.TRAINING_PROGRESS.encode(report));
        topics.send(Topics.CAM_TASKS, "task", new byte[] {1});

        // Then
        Patience.until(
                "the report",
                () -> curves.points().stream()
                        .anyMatch(point -> point.progress().equals(report)));
        Patience.until(
                "the waiting task",
                () -> progress.stages().stream().anyMatch(stage -> stage.stage().equals("cam") && stage.lag() > 0));
        assertThat(progress.stages())
                .extracting(StageProgress::stage)
                .startsWith("classifier", "cam", "aggregation", "seeding");
    }

    @Test
    void readinessAndMetricsShowTheTable() {
        // Given
        writer.submit(Samples.image("table-counted", 0), Optional.empty());
        Patience.until("the image", () -> images.find("table-counted").isPresent());

        // When, Then
        Patience.until("readiness", () -> get("/q/health/ready").statusCode() == 200);
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        String metrics = get("/q/metrics").asString();
        assertThat(metrics)
                .contains("ficklestream_gateway_images{status=\"queued\"} ")
                .contains("ficklestream_gateway_table_lag")
                .contains("ficklestream_gateway_facts_total");
    }
}
