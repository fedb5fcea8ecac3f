package io.ficklestream.classifier.messaging;

import static io.restassured.RestAssured.given;

import io.ficklestream.classifier.Announcements;
import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.contracts.Topics;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.broker.TopicProbe;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The topics around the service, seen from outside. */
final class Stream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TopicProbe probe;

    Stream(EmbeddedBroker broker) {
        this.probe = new TopicProbe(broker.bootstrapServers());
    }

    void announce(String version) {
        announce(Announcements.of(version));
    }

    void announce(ModelAnnouncement announcement) {
        probe.send(Topics.MODELS, announcement.key(), Codecs.MODEL_ANNOUNCEMENT.encode(announcement));
    }

    /** Makes a version known without making it current. */
    void makeKnown(String version) {
        ModelAnnouncement announcement = Announcements.of(version);
        probe.send(Topics.MODELS, announcement.versionKey(), Codecs.MODEL_ANNOUNCEMENT.encode(announcement));
    }

    /** Announces a version and returns when the service plans with it. */
    void useModel(String version) {
        announce(version);
        awaitReadiness(version);
    }

    /** Waits until the readiness answer contains a text. */
    void awaitReadiness(String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!readiness().contains(text)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("readiness never came to say " + text + ": " + readiness());
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

    void submit(String imageId, byte[] photograph, String... labels) {
        ImageMessage image = new ImageMessage(imageId, photograph, List.of(labels), Optional.empty());
        submitBytes(imageId, Codecs.IMAGE.encode(image));
    }

    /** Submits an image that wants to be planned with a version. */
    void submitFor(String version, String imageId, byte[] photograph) {
        ProcessingOptions options = new ProcessingOptions(
                Optional.of(version), OptionalInt.empty(), OptionalDouble.empty(), OptionalLong.empty());
        ImageMessage image = new ImageMessage(imageId, photograph, List.of("red"), Optional.empty(), 3, options);
        submitBytes(imageId, Codecs.IMAGE.encode(image));
    }

    /** Submits an image that was there before and now has a mask. */
    void submitMask(String imageId, byte[] photograph, String... labels) {
        Optional<byte[]> mask = Optional.of(photograph);
        ImageMessage image =
                new ImageMessage(imageId, photograph, List.of(labels), mask, 0, ProcessingOptions.DEFAULT, true);
        submitBytes(imageId, Codecs.IMAGE.encode(image));
    }

    void submitBytes(String imageId, byte[] value) {
        probe.send(Topics.IMAGES, imageId, value);
    }

    /** The tasks of an image, once there are so many. */
    List<CamTask> tasks(String imageId, int count) {
        return tasks(imageId::equals, count);
    }

    /** The tasks of all images of certain ids, once there are so many. */
    List<CamTask> tasks(Predicate<String> imageIds, int count) {
        Predicate<ConsumerRecord<String, byte[]>> wanted =
                task -> imageIds.test(task.key().substring(0, task.key().indexOf('#')));
        return probe
                .collectUntil(
                        Topics.CAM_TASKS,
                        records -> records.stream().filter(wanted).count() >= count,
                        count + " tasks of certain images",
                        PATIENCE)
                .stream()
                .filter(wanted)
                .map(task -> Codecs.CAM_TASK.decode(task.value()))
                .toList();
    }

    /** The dead letter with a key, once it is there. */
    ConsumerRecord<String, byte[]> deadLetter(String key) {
        return probe
                .collectUntil(
                        Topics.deadLettersOf(Topics.IMAGES),
                        records -> records.stream().anyMatch(letter -> key.equals(letter.key())),
                        "a dead letter with key " + key,
                        PATIENCE)
                .stream()
                .filter(letter -> key.equals(letter.key()))
                .findFirst()
                .orElseThrow();
    }

    boolean anyTasks() {
        return !probe.everything(Topics.CAM_TASKS).isEmpty();
    }

    @Override
    public void close() {
        probe.close();
    }
}
