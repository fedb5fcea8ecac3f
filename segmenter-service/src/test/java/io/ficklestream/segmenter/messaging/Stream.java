package io.ficklestream.segmenter.messaging;

import static io.restassured.RestAssured.given;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.contracts.Topics;
import io.ficklestream.contracts.TrainingProgress;
import io.ficklestream.segmenter.domain.training.Candidates;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.broker.TopicProbe;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The topics around the service, seen from outside. */
final class Stream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ACCEPTED = "ficklestream_segmenter_seeds_accepted_total ";

    private final TopicProbe probe;

    Stream(EmbeddedBroker broker) {
        this.probe = new TopicProbe(broker.bootstrapServers());
    }

    void announce(ModelAnnouncement announcement) {
        probe.send(Topics.MODELS, announcement.key(), Codecs.MODEL_ANNOUNCEMENT.encode(announcement));
    }

    void submit(ImageMessage image) {
        submitBytes(Topics.IMAGES, image.key(), Codecs.IMAGE.encode(image));
    }

    void seed(SeedMask seeds) {
        submitBytes(Topics.SEEDS, seeds.key(), Codecs.SEED_MASK.encode(seeds));
    }

    void submitBytes(String topic, String key, byte[] value) {
        probe.send(topic, key, value);
    }

    /** The announcements on the topic, once there are so many of certain versions. */
    List<ModelAnnouncement> announcements(Predicate<String> versions, int count) {
        return probe
                .collectUntil(
                        Topics.MODELS,
                        records -> announcements(records, versions).size() >= count,
                        count + " announcements",
                        PATIENCE)
                .stream()
                .filter(record -> record.key().equals(Candidates.ROLE))
                .map(record -> Codecs.MODEL_ANNOUNCEMENT.decode(record.value()))
                .filter(announcement -> versions.test(announcement.version()))
                .toList();
    }

    private static List<String> announcements(
            List<ConsumerRecord<String, byte[]>> records, Predicate<String> versions) {
        return records.stream()
                .filter(record -> record.key().equals(Candidates.ROLE))
                .map(record -> Codecs.MODEL_ANNOUNCEMENT.decode(record.value()).version())
                .filter(versions)
                .toList();
    }

    /** How the training went so far. */
    List<TrainingProgress> trainingProgress() {
        return everything(Topics.TRAINING).stream()
                .map(record -> Codecs.TRAINING_PROGRESS.decode(record.value()))
                .toList();
    }

    /** The segmentation of an image, once it is there. */
    Segmentation segmentation(String imageId) {
        return Codecs.SEGMENTATION.decode(segmentationRecord(imageId).value());
    }

    ConsumerRecord<String, byte[]> segmentationRecord(String imageId) {
        return record(Topics.SEGMENTATIONS, imageId);
    }

    /** All segmentations of certain images, once so many images have one. */
    List<Segmentation> segmentations(Predicate<String> imageIds, int images) {
        return probe
                .collectUntil(
                        Topics.SEGMENTATIONS,
                        records -> records.stream()
                                        .map(ConsumerRecord::key)
                                        .filter(imageIds)
                                        .distinct()
                                        .count()
                                >= images,
                        "segmentations of " + images + " images",
                        PATIENCE)
                .stream()
                .filter(record -> imageIds.test(record.key()))
                .map(record -> Codecs.SEGMENTATION.decode(record.value()))
                .toList();
    }

    /** The dead letter of a topic with a key, once it is there. */
    ConsumerRecord<String, byte[]> deadLetter(String topic, String key) {
        return record(Topics.deadLettersOf(topic), key);
    }

    private ConsumerRecord<String, byte[]> record(String topic, String key) {
        return probe
                .collectUntil(
                        topic,
                        records -> records.stream().anyMatch(record -> key.equals(record.key())),
                        "a record with key " + key,
                        PATIENCE)
                .stream()
                .filter(record -> key.equals(record.key()))
                .findFirst()
                .orElseThrow();
    }

    List<ConsumerRecord<String, byte[]>> everything(String topic) {
        return probe.everything(topic);
    }

    /** Waits until the readiness answer contains a text. */
    void awaitReadiness(String text) {
        await(Stream::readiness, text);
    }

    /** Waits until the metrics contain a text. */
    void awaitMetric(String text) {
        await(Stream::metrics, text);
    }

    /** Seeds that the service says it has accepted. */
    double acceptedSeeds() {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(ACCEPTED))
                .mapToDouble(line -> Double.parseDouble(line.substring(ACCEPTED.length())))
                .sum();
    }

    void awaitMoreAcceptedSeeds(double before) {
        await(() -> acceptedSeeds() > before, "accepted more than " + before + " seeds", Stream::metrics);
    }

    private static void await(Supplier<String> answer, String text) {
        await(() -> answer.get().contains(text), "said " + text, answer);
    }

    private static void await(BooleanSupplier condition, String goal, Supplier<String> answer) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the service never " + goal + ": " + answer.get());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    static String readiness() {
        return given().get("/q/health/ready").asString();
    }

    static String metrics() {
        return given().get("/q/metrics").asString();
    }

    @Override
    public void close() {
        probe.close();
    }
}
