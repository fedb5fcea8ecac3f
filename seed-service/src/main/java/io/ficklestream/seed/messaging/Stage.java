package io.ficklestream.seed.messaging;

import io.ficklestream.contracts.Topics;

/** The two halves of the topology and the names of their nodes. */
enum Stage {
    AGGREGATION("aggregation", Topics.CAM_SAMPLES, Topics.LOCALIZATION_MAPS),
    SEEDING("seeding", Topics.LOCALIZATION_MAPS, Topics.SEEDS);

    private final String stageName;
    private final String inputTopic;
    private final String outputTopic;

    Stage(String stageName, String inputTopic, String outputTopic) {
        this.stageName = stageName;
        this.inputTopic = inputTopic;
        this.outputTopic = outputTopic;
    }

    String inputTopic() {
        return inputTopic;
    }

    String outputTopic() {
        return outputTopic;
    }

    String deadLetterTopic() {
        return Topics.deadLettersOf(inputTopic);
    }

    String source() {
        return stageName + "-source";
    }

    String processor() {
        return stageName + "-processor";
    }

    String resultSink() {
        return stageName + "-results";
    }

    String deadLetterSink() {
        return stageName + "-dead-letters";
    }
}
