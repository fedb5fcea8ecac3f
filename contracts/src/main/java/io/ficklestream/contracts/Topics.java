package io.ficklestream.contracts;

import java.util.List;
import java.util.stream.Stream;

/** The Kafka topics of Ficklestream. Keys are UTF-8 text, values what {@link Codecs} writes. */
public final class Topics {
    /** Photographs with optional labels; key: image id; value: {@link ImageMessage}. Retained without end. */
    public static final String IMAGES = "images";

    /** Work for localization workers; key: {@link CamTask#key()}; value: {@link CamTask}. */
    public static final String CAM_TASKS = "cam-tasks";

    /** Evidence of sample blocks; key: {@link ImagePlan#evidenceKey()}; value: {@link SampleBlock}. */
    public static final String CAM_SAMPLES = "cam-samples";

    /** Merged evidence of all samples; key: image id; value: {@link LocalizationMaps}. */
    public static final String LOCALIZATION_MAPS = "localization-maps";

    /** Pixel labels with confidence; key: image id; value: {@link SeedMask}. Compacted: the latest stays. */
    public static final String SEEDS = "seeds";

    /** Predictions of the segmenter; key: image id; value: {@link Segmentation}. Compacted: the latest stays. */
    public static final String SEGMENTATIONS = "segmentations";

    /**
     * Which checkpoints are current, key: role, and which are known, key: {@link ModelAnnouncement#versionKey()}; value:
     * {@link ModelAnnouncement}. Compacted.
     */
    public static final String MODELS = "models";

    /** How trainings go; key: role; value: {@link TrainingProgress}. One partition. */
    public static final String TRAINING = "training";

    /** What people said of results; key: image id; value: {@link Review}. Compacted. */
    public static final String REVIEWS = "reviews";

    /**
     * Which dead letters were sent again; key: the dead letter's position as {@code TOPIC/PARTITION/OFFSET}; value: the id of
     * the image concerned as UTF-8, empty where it is not known. Compacted.
     */
    public static final String RETRIES = "retries";

    private static final List<String> WITH_DEAD_LETTERS =
            List.of(IMAGES, CAM_TASKS, CAM_SAMPLES, LOCALIZATION_MAPS, SEEDS);

    private Topics() {}

    /** Topics whose records may be set aside, each in {@link #deadLettersOf}. */
    public static List<String> withDeadLetters() {
        return WITH_DEAD_LETTERS;
    }

    /**
     * The topic that takes the records of a topic that could not be processed: original key and value, the reason in
     * {@link Headers}.
     */
    public static String deadLettersOf(String topic) {
        return topic + "-dead-letters";
    }

    /** Every topic of a working installation, dead letters included. */
    public static List<TopicSpec> all() {
        return Stream.concat(
                        Stream.of(
                                TopicSpec.retained(IMAGES),
                                TopicSpec.work(CAM_TASKS),
                                TopicSpec.work(CAM_SAMPLES),
                                TopicSpec.work(LOCALIZATION_MAPS),
                                TopicSpec.results(SEEDS),
                                TopicSpec.results(SEGMENTATIONS),
                                TopicSpec.results(REVIEWS),
                                TopicSpec.compacted(RETRIES),
                                TopicSpec.progress(TRAINING),
                                TopicSpec.compacted(MODELS)),
                        WITH_DEAD_LETTERS.stream().map(topic -> TopicSpec.deadLetters(deadLettersOf(topic))))
                .toList();
    }
}
