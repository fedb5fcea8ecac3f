package io.ficklestream.launcher.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.contracts.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class StageEventsTest {

    @Test
    void readsASeedWithItsTimings() {
        // Given
        SeedMask seed = Plans.seed(Plans.plan("a", "cat"), 8);
        ConsumerRecord<String, byte[]> message = message(Topics.SEEDS, "a", Codecs.SEED_MASK.encode(seed));
        addHeader(message, "timing-crf-ms", "71.250");
        addHeader(message, "timing-broken-ms", "soon");
        addHeader(message, "other", "1");

        // When
        StageEvent event = StageEvents.of(message).orElseThrow();

        // Then
        assertThat(event).isInstanceOfSatisfying(StageEvent.SeedReady.class, ready -> {
            assertThat(ready.seed()).isEqualTo(seed);
            assertThat(ready.timings().millis()).hasSize(1).containsEntry("crf", 71.25);
        });
    }

    @Test
    void readsASegmentation() {
        // Given
        Segmentation segmentation = Plans.segmentation("a", 8);
        ConsumerRecord<String, byte[]> message =
                message(Topics.SEGMENTATIONS, "a", Codecs.SEGMENTATION.encode(segmentation));
        addHeader(message, "timing-segmenter-ms", "300");

        // When
        StageEvent event = StageEvents.of(message).orElseThrow();

        // Then
        assertThat(event).isInstanceOfSatisfying(StageEvent.SegmentationReady.class, ready -> {
            assertThat(ready.segmentation()).isEqualTo(segmentation);
            assertThat(ready.timings().millis()).hasSize(1).containsEntry("segmenter", 300.0);
        });
    }

    @Test
    void readsADeadLetterFromItsHeaders() {
        // Given
        ConsumerRecord<String, byte[]> message =
                message(Topics.deadLettersOf(Topics.CAM_TASKS), "a#100", new byte[] {1});
        addHeader(message, Headers.DEAD_LETTER_IMAGE_ID, "a");
        addHeader(message, Headers.DEAD_LETTER_TOPIC, Topics.CAM_TASKS);
        addHeader(message, Headers.DEAD_LETTER_STAGE, "cam-service");
        addHeader(message, Headers.DEAD_LETTER_REASON, "truncated JPEG");

        // When
        StageEvent event = StageEvents.of(message).orElseThrow();

        // Then
        assertThat(event)
                .isEqualTo(new StageEvent.SetAside(
                        new DeadLetter("a", Topics.CAM_TASKS, "cam-service", "truncated JPEG")));
    }

    @Test
    void aDeadLetterWithoutHeadersIsNamedByItsKey() {
        // When
        StageEvent event = StageEvents.of(message(Topics.deadLettersOf(Topics.IMAGES), "a", new byte[0]))
                .orElseThrow();

        // Then
        assertThat(event.imageId()).isEqualTo("a");
    }

    @Test
    void leavesAnUndecodableRecordToItsConsumer() {
        assertThat(StageEvents.of(message(Topics.SEEDS, "a", new byte[] {9, 9, 9})))
                .isEmpty();
    }

    private static ConsumerRecord<String, byte[]> message(String topic, String key, byte[] value) {
        return new ConsumerRecord<>(topic, 0, 0, key, value);
    }

    private static void addHeader(ConsumerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
