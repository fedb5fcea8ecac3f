package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.contracts.Topics;
import io.ficklestream.contracts.UndecodableMessageException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Turns records of the stream into events. */
final class StageEvents {

    /** Topics whose dead letters can be about an image. */
    private static final List<String> SOURCES =
            List.of(Topics.IMAGES, Topics.CAM_TASKS, Topics.CAM_SAMPLES, Topics.LOCALIZATION_MAPS, Topics.SEEDS);

    private StageEvents() {}

    /** The topics of dead letters. */
    static List<String> deadLetterTopics() {
        return SOURCES.stream().map(Topics::deadLettersOf).toList();
    }

    /** The topics that {@link #of} understands. */
    static List<String> topics() {
        Stream<String> stages =
                Stream.of(Topics.CAM_SAMPLES, Topics.LOCALIZATION_MAPS, Topics.SEEDS, Topics.SEGMENTATIONS);
        return Stream.concat(stages, deadLetterTopics().stream()).toList();
    }

    /** The event that a record tells of; none for a record that its consumer will set aside as undecodable. */
    static Optional<StageEvent> of(ConsumerRecord<String, byte[]> kafkaRecord) {
        if (deadLetterTopics().contains(kafkaRecord.topic())) {
            return Optional.of(new StageEvent.SetAside(deadLetter(kafkaRecord)));
        }
        try {
            return decoded(kafkaRecord);
        } catch (UndecodableMessageException e) {
            return Optional.empty();
        }
    }

    private static Optional<StageEvent> decoded(ConsumerRecord<String, byte[]> kafkaRecord) {
        Timings timings = Timings.of(kafkaRecord.headers());
        byte[] value = kafkaRecord.value();
        switch (kafkaRecord.topic()) {
            case Topics.CAM_SAMPLES -> {
                SampleBlock block = Codecs.SAMPLE_BLOCK.decode(value);
                return Optional.of(new StageEvent.SamplesDone(block.plan(), block.samples(), timings));
            }
            case Topics.LOCALIZATION_MAPS -> {
                LocalizationMaps maps = Codecs.LOCALIZATION_MAPS.decode(value);
                return Optional.of(new StageEvent.MapsMerged(maps, timings));
            }
            case Topics.SEEDS -> {
                SeedMask seed = Codecs.SEED_MASK.decode(value);
                return Optional.of(new StageEvent.SeedReady(seed, timings));
            }
            case Topics.SEGMENTATIONS -> {
                Segmentation segmentation = Codecs.SEGMENTATION.decode(value);
                return Optional.of(new StageEvent.SegmentationReady(segmentation, timings));
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    /** A dead letter, whose image is named by a header or else by its key. */
    static DeadLetter deadLetter(ConsumerRecord<String, byte[]> kafkaRecord) {
        String key = kafkaRecord.key() == null ? "" : kafkaRecord.key();
        return new DeadLetter(
                header(kafkaRecord, Headers.DEAD_LETTER_IMAGE_ID, key),
                header(kafkaRecord, Headers.DEAD_LETTER_TOPIC, kafkaRecord.topic()),
                header(kafkaRecord, Headers.DEAD_LETTER_STAGE, "unknown stage"),
                header(kafkaRecord, Headers.DEAD_LETTER_REASON, "no reason given"));
    }

    private static String header(ConsumerRecord<String, byte[]> kafkaRecord, String name, String otherwise) {
        Header header = kafkaRecord.headers().lastHeader(name);
        return header == null || header.value() == null
                ? otherwise
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
