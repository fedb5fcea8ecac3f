package io.ficklestream.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.testkit.broker.TopicProbe;
import io.ficklestream.testkit.photograph.OddPhotograph;
import io.ficklestream.testkit.photograph.OddPhotographs;
import io.ficklestream.testkit.photograph.Photographs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Everything odd that can be submitted goes through one running stream, mixed; then each must have had its answer. */
@NeedsBackboneWeights
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputBecomesDeadLetterTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int OVERSIZE = TopicSpec.MAX_IMAGE_BYTES + MEBIBYTE;
    private static final int HUGE = TopicSpec.MAX_MESSAGE_BYTES + MEBIBYTE;
    private static final byte[] NOT_A_MESSAGE = "{\"id\": 7}".getBytes(StandardCharsets.UTF_8);
    private static final List<String> STAGES =
            List.of(Topics.IMAGES, Topics.CAM_TASKS, Topics.CAM_SAMPLES, Topics.LOCALIZATION_MAPS);
    private static final Map<String, String> REASONS = Map.of(
            "truncated-jpeg", "truncated",
            "zero-bytes", "empty",
            "text-named-jpg", "text",
            "png-header-60000x60000", "60000 x 60000 pixels exceed the limit",
            "oversize", "9.00 MiB; a message holds 7.98 MiB of it at most",
            "oversize-compressed", "9437184 bytes exceed the limit",
            "huge-compressed", "see topic images, partition",
            "unknown-label", "unknown label unicorn; the classifier knows cat, cow, dog");

    @TempDir
    static Path folder;

    private SystemUnderTest system;

    @BeforeAll
    void submitEverythingOdd() {
        system = SystemUnderTest.start(
                "bad-input",
                QuickCheckpoint.write(folder.resolve("checkpoint")),
                config -> config.withProperty(
                        "classifier-service", "ficklestream.classifier.planning.samples-per-view", "20"));
        OddPhotographs.unreadable().forEach(odd -> submit(odd.name(), odd.bytes(), "dog"));
        OddPhotographs.readable().forEach(odd -> submit(odd.name(), odd.bytes(), "dog"));
        submit("oversize", OddPhotographs.oversize(OVERSIZE), "dog");
        CompressingProducer.send(system.bootstrap(), image("oversize-compressed", OddPhotographs.oversize(OVERSIZE)));
        CompressingProducer.send(system.bootstrap(), image("huge-compressed", OddPhotographs.oversize(HUGE)));
        submit("unknown-label", Photographs.jpeg(96, 64, 6), "unicorn");
        STAGES.forEach(topic -> system.probe().send(topic, "undecodable-" + topic, NOT_A_MESSAGE));
        system.awaitRest();
    }

    @AfterAll
    void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void whatCannotBeUsedGetsOneDeadLetterThatSaysWhy() {
        Map<String, List<ConsumerRecord<String, byte[]>>> letters = deadLetters(Topics.IMAGES);

        REASONS.forEach((id, reason) -> assertThat(letters.get(id))
                .as(id)
                .singleElement()
                .satisfies(letter -> {
                    assertThat(reasonOf(letter)).contains(reason);
                    assertThat(TopicProbe.header(letter, Headers.DEAD_LETTER_IMAGE_ID))
                            .isEqualTo(id);
                    assertIsForPeople(reasonOf(letter));
                }));
    }

    @Test
    void aDeadLetterKeepsWhatWasSubmitted() {
        Map<String, List<ConsumerRecord<String, byte[]>>> letters = deadLetters(Topics.IMAGES);

        for (OddPhotograph odd : OddPhotographs.unreadable()) {
            byte[] kept = letters.get(odd.name()).get(0).value();
            assertThat(Codecs.IMAGE.decode(kept)).isEqualTo(image(odd.name(), odd.bytes()));
        }
    }

    @Test
    void bytesThatAreNoMessageBecomeDeadLettersInEveryStage() {
        for (String topic : STAGES) {
            String key = "undecodable-" + topic;

            assertThat(deadLetters(topic).get(key)).as(key).singleElement().satisfies(letter -> {
                assertThat(letter.value()).isEqualTo(NOT_A_MESSAGE);
                assertThat(TopicProbe.header(letter, Headers.DEAD_LETTER_TOPIC)).isEqualTo(topic);
                assertIsForPeople(reasonOf(letter));
            });
        }
    }

    @Test
    void unusualPhotographsGetTheirMasks() {
        Map<String, List<SeedMask>> masks = masks();

        for (OddPhotograph odd : OddPhotographs.readable()) {
            assertThat(masks.get(odd.name())).as(odd.name()).singleElement().satisfies(mask -> {
                assertThat(mask.height()).isEqualTo(64);
                assertThat(mask.width()).isEqualTo(96);
            });
        }
    }

    @Test
    void whatTheBrokerItselfRefusesIsRefusedToTheSender() {
        byte[] message = Codecs.IMAGE.encode(image("refused", OddPhotographs.oversize(OVERSIZE)));

        assertThatThrownBy(() -> system.probe().send(Topics.IMAGES, "refused", message))
                .hasCauseInstanceOf(RecordTooLargeException.class);
    }

    @Test
    void nothingIsLost() {
        Set<String> submitted = new TreeSet<>(REASONS.keySet());
        OddPhotographs.readable().forEach(odd -> submitted.add(odd.name()));
        STAGES.forEach(topic -> submitted.add("undecodable-" + topic));

        Set<String> answered = new TreeSet<>(masks().keySet());
        STAGES.forEach(topic -> answered.addAll(deadLetters(topic).keySet()));

        assertThat(answered).containsAll(submitted);
        assertThat(masks().keySet()).doesNotContainAnyElementsOf(REASONS.keySet());
    }

    @Test
    void aGoodPhotographStillGetsItsMask() {
        // When
        submit("good", Photographs.jpeg(80, 60, 7), "dog");
        system.awaitRest();

        // Then
        assertThat(masks().get("good")).singleElement().satisfies(mask -> {
            assertThat(mask.height()).isEqualTo(60);
            assertThat(mask.width()).isEqualTo(80);
        });
        assertThat(system.stack().processes())
                .allSatisfy(process -> assertThat(process.isAlive()).isTrue());
    }

    private void submit(String id, byte[] photograph, String label) {
        Path file = SmallPhotographs.write(folder.resolve(id), photograph);
        system.submit(List.of(new Photograph(id, file, List.of(label))));
    }

    private static ImageMessage image(String id, byte[] photograph) {
        return new ImageMessage(id, photograph, List.of("dog"), Optional.empty());
    }

    private Map<String, List<SeedMask>> masks() {
        return Results.masksByImage(system.probe(), Topics.SEEDS);
    }

    private Map<String, List<ConsumerRecord<String, byte[]>>> deadLetters(String topic) {
        return Results.recordsByKey(system.probe(), Topics.deadLettersOf(topic));
    }

    private static String reasonOf(ConsumerRecord<String, byte[]> letter) {
        return TopicProbe.header(letter, Headers.DEAD_LETTER_REASON);
    }

    /** A sentence, not what a program says to programmers. */
    private static void assertIsForPeople(String reason) {
        assertThat(reason)
                .contains(" ")
                .doesNotContainPattern("Exception|Error\\b|\\bnull\\b|\\w\\.\\w+\\.\\w|@[0-9a-f]{4}");
    }
}
