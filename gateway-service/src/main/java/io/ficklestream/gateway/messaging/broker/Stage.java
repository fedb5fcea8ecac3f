package io.ficklestream.gateway.messaging.broker;

import io.ficklestream.contracts.Topics;
import java.util.Optional;

/** The stages of the stream: what each reads, and by which consumer group it is known. */
enum Stage {
    CLASSIFIER("classifier", Topics.IMAGES, "classifier"),
    CAM("cam", Topics.CAM_TASKS, "cam-workers"),
    AGGREGATION("aggregation", Topics.CAM_SAMPLES, "ficklestream-seed"),
    SEEDING("seeding", Topics.LOCALIZATION_MAPS, "ficklestream-seed"),
    SEGMENTER("segmenter", Topics.IMAGES, "segmenter-predictions"),
    TRAINING("training", Topics.SEEDS, "segmenter-seeds");

    private final String label;
    private final String topic;
    private final String group;

    Stage(String label, String topic, String group) {
        this.label = label;
        this.topic = topic;
        this.group = group;
    }

    String label() {
        return label;
    }

    String topic() {
        return topic;
    }

    String group() {
        return group;
    }

    /** The topic whose records are the stage's results one by one, where it is needed to count them. */
    Optional<String> results() {
        return this == SEEDING ? Optional.of(Topics.SEEDS) : Optional.empty();
    }

    /** Whether the stream is complete without it: then it is shown once it has done anything. */
    boolean isOptional() {
        return this == SEGMENTER || this == TRAINING;
    }

    /** Whether what it reads is written in transactions, see {@link Offsets#lag}. */
    boolean readsTransactions() {
        return this == SEEDING || this == TRAINING;
    }
}
