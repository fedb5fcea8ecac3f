package io.ficklestream.gateway.rest;

import static io.restassured.RestAssured.given;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.EvidenceGrid;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.contracts.Topics;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.broker.TopicProbe;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the services write that do not run in these tests, and what the gateway wrote for them. */
final class Services implements AutoCloseable {
    static final byte CAT = 8;
    static final byte UNDECIDED = (byte) 255;

    /** Characters of very long class names, all together. */
    static final int LONG_NAMES = 20_000;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TopicProbe probe;

    Services(EmbeddedBroker broker) {
        this.probe = new TopicProbe(broker.bootstrapServers());
    }

    /** Maps of cat and dog on a grid of 2 x 2: the cat at the top left, stronger than the dog at the bottom right. */
    void localize(String id, byte[] photograph, long revision) {
        int unit = 65_536;
        int[] sums = {unit, 0, 0, 0, 0, 0, 0, unit / 2};
        EvidenceGrid grid = new EvidenceGrid(2, 2, 2, new int[8], sums);
        LocalizationMaps maps = new LocalizationMaps(plan(id, revision), grid, photograph);
        probe.send(Topics.LOCALIZATION_MAPS, id, Codecs.LOCALIZATION_MAPS.encode(maps));
    }

    /** Seeds whose upper half is cat; undecided before the CRF. */
    void seed(String id, int height, int width, double confidence, long revision) {
        seed(plan(id, revision), height, width, confidence);
    }

    /** The same of other classes. */
    void seed(String id, List<String> labels, int height, int width, double confidence) {
        seed(plan(id, labels, 0), height, width, confidence);
    }

    private void seed(ImagePlan plan, int height, int width, double confidence) {
        byte[] before = new byte[height * width];
        Arrays.fill(before, UNDECIDED);
        byte[] certain = new byte[height * width];
        Arrays.fill(certain, (byte) Math.round(255 * confidence));
        SeedMask seeds =
                new SeedMask(plan, height, width, upperHalfCat(height, width), before, certain, Map.of("rule", "x"));
        probe.send(Topics.SEEDS, plan.imageId(), Codecs.SEED_MASK.encode(seeds));
    }

    /** Seeds of so many classes with such long names that an event of it is large. */
    void seedWithLongNames(String id) {
        List<String> names = IntStream.range(0, LONG_NAMES / 1000)
                .mapToObj(i -> i + "x".repeat(1000))
                .toList();
        ImagePlan plan = plan(id, names, 0);
        byte[] pixel = new byte[1];
        SeedMask seeds = new SeedMask(plan, 1, 1, pixel, pixel, pixel, Map.of());
        probe.send(Topics.SEEDS, id, Codecs.SEED_MASK.encode(seeds));
    }

    /** A segmentation whose upper half is cat. */
    void segment(String id, int height, int width, long revision) {
        byte[] certain = new byte[height * width];
        Segmentation found = new Segmentation(
                id, "segmenter-1", height, width, upperHalfCat(height, width), certain, Map.of(), revision);
        probe.send(Topics.SEGMENTATIONS, id, Codecs.SEGMENTATION.encode(found));
    }

    static byte[] upperHalfCat(int height, int width) {
        byte[] mask = new byte[height * width];
        Arrays.fill(mask, 0, height / 2 * width, CAT);
        return mask;
    }

    private static ImagePlan plan(String id, long revision) {
        return plan(id, List.of("cat", "dog"), revision);
    }

    private static ImagePlan plan(String id, List<String> labels, long revision) {
        return new ImagePlan(id, "0123456789abcdef", "classifier-1", labels, LabelOrigin.GIVEN, 1, revision);
    }

    /** The classifier gives up on an image. */
    void giveUp(ImageMessage image, String reason) {
        Map<String, String> headers = Map.of(
                Headers.DEAD_LETTER_REASON,
                reason,
                Headers.DEAD_LETTER_TOPIC,
                Topics.IMAGES,
                Headers.DEAD_LETTER_STAGE,
                "classifier-service",
                Headers.DEAD_LETTER_IMAGE_ID,
                image.imageId());
        probe.send(Topics.deadLettersOf(Topics.IMAGES), image.imageId(), Codecs.IMAGE.encode(image), headers);
    }

    void announce(String role, String version, Map<String, String> provenance) {
        ModelAnnouncement announcement = new ModelAnnouncement(
                role, version, "/models/" + version, "0".repeat(64), provenance, Map.of("mIoU", 0.5));
        probe.send(Topics.MODELS, role, Codecs.MODEL_ANNOUNCEMENT.encode(announcement));
    }

    void submit(ImageMessage image) {
        probe.send(Topics.IMAGES, image.key(), Codecs.IMAGE.encode(image));
    }

    /** The same into a certain partition. */
    void submit(int partition, ImageMessage image) {
        probe.send(Topics.IMAGES, partition, image.key(), Codecs.IMAGE.encode(image));
    }

    /** Everything that was submitted under an id, in order. */
    List<ImageMessage> submissions(String id) {
        return records(Topics.IMAGES, id).stream()
                .map(record -> Codecs.IMAGE.decode(record.value()))
                .toList();
    }

    List<ConsumerRecord<String, byte[]>> records(String topic, String key) {
        return probe.everything(topic).stream()
                .filter(record -> key.equals(record.key()))
                .toList();
    }

    /** What the gateway tells of an image once that is as wanted. */
    static JsonPath await(String id, Predicate<JsonPath> wanted) {
        return awaitAnswer("/images/" + id, wanted);
    }

    static JsonPath awaitAnswer(String address, Predicate<JsonPath> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = given().get(address);
            if (answer.statusCode() == 200 && wanted.test(answer.jsonPath())) {
                return answer.jsonPath();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(address + " never said what was wanted: " + answer.asString());
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Waits until the gateway is ready. */
    static void awaitReady() {
        awaitAnswer("/q/health/ready", answer -> true);
    }

    @Override
    public void close() {
        probe.close();
    }
}
