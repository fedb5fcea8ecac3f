package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private final Map<String, TopicSpec> topics =
            Topics.all().stream().collect(Collectors.toMap(TopicSpec::name, Function.identity()));

    @Test
    void coverEveryStageAndItsDeadLetters() {
        assertThat(topics)
                .containsOnlyKeys(
                        "images",
                        "cam-tasks",
                        "cam-samples",
                        "localization-maps",
                        "seeds",
                        "segmentations",
                        "models",
                        "images-dead-letters",
                        "cam-tasks-dead-letters",
                        "cam-samples-dead-letters",
                        "localization-maps-dead-letters",
                        "seeds-dead-letters");
    }

    @Test
    void imagesAreKeptForLaterEpochs() {
        assertThat(topics.get(Topics.IMAGES).config())
                .containsEntry("retention.ms", "-1")
                .containsEntry("max.message.bytes", "8388608");
    }

    @Test
    void everythingDownstreamIsKeptForAWeekAndLeavesRoomBesideTheLargestPhotograph() {
        topics.values().stream()
                .filter(topic ->
                        !topic.name().equals(Topics.IMAGES) && !topic.name().equals(Topics.MODELS))
                .forEach(topic -> assertThat(topic.config())
                        .as(topic.name())
                        .containsEntry("retention.ms", "604800000")
                        .containsEntry("max.message.bytes", "10485760"));
    }

    @Test
    void modelsKeepTheLatestPerRole() {
        assertThat(topics.get(Topics.MODELS).config()).containsOnly(Map.entry("cleanup.policy", "compact"));
        assertThat(topics.get(Topics.MODELS).partitions()).isEqualTo(1);
    }

    @Test
    void partitionsCanBeChosen() {
        assertThat(topics.get(Topics.CAM_TASKS).withPartitions(3))
                .isEqualTo(new TopicSpec(
                        "cam-tasks", 3, topics.get(Topics.CAM_TASKS).config()));
    }
}
