package io.ficklestream.cam.messaging;

import static io.restassured.RestAssured.given;

import io.ficklestream.cam.Announcements;
import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.Topics;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.broker.TopicProbe;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The topics around the worker, seen from outside. */
final class Stream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TopicProbe probe;

    Stream(EmbeddedBroker broker) {
        this.probe = new TopicProbe(broker.bootstrapServers());
    }

    void announce(String version) {
        probe.send(Topics.MODELS, "classifier", Codecs.MODEL_ANNOUNCEMENT.encode(Announcements.of(version)));
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

    void submit(CamTask task) {
        submitBytes(task.key(), Codecs.CAM_TASK.encode(task));
    }

    void submitBytes(String key, byte[] value) {
        probe.send(Topics.CAM_TASKS, key, value);
    }

    /** The blocks of an image, once there are so many. */
    List<SampleBlock> blocks(String imageId, int count) {
        return blockRecords(imageId::equals, count).stream()
                .map(block -> Codecs.SAMPLE_BLOCK.decode(block.value()))
                .toList();
    }

    /** The records of the blocks of all images of certain ids, once there are so many. */
    List<ConsumerRecord<String, byte[]>> blockRecords(Predicate<String> imageIds, int count) {
        Predicate<ConsumerRecord<String, byte[]>> wanted =
                block -> imageIds.test(block.key().substring(0, block.key().indexOf('@')));
        return probe
                .collectUntil(
                        Topics.CAM_SAMPLES,
                        records -> records.stream().filter(wanted).count() >= count,
                        count + " blocks of certain images",
                        PATIENCE)
                .stream()
                .filter(wanted)
                .toList();
    }

    boolean anyBlocks() {
        return !probe.everything(Topics.CAM_SAMPLES).isEmpty();
    }

    /** The dead letter with a key, once it is there. */
    ConsumerRecord<String, byte[]> deadLetter(String key) {
        return probe
                .collectUntil(
                        Topics.deadLettersOf(Topics.CAM_TASKS),
                        records -> records.stream().anyMatch(letter -> key.equals(letter.key())),
                        "a dead letter with key " + key,
                        PATIENCE)
                .stream()
                .filter(letter -> key.equals(letter.key()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        probe.close();
    }
}
