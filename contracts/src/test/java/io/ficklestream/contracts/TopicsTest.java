package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private static final Set<String> KEPT = Set.of(
            Topics.IMAGES,
            Topics.SEEDS,
            Topics.SEGMENTATIONS,
            Topics.REVIEWS,
            Topics.RETRIES,
            Topics.MODELS,
            Topics.TRAINING);
    private static final Set<String> SMALL = Set.of(Topics.IMAGES, Topics.MODELS, Topics.TRAINING, Topics.RETRIES);

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
                        "training",
                        "reviews",
                        "retries",
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
    void whatLeadsToAResultIsKeptForAWeek() {
        topics.values().stream()
                .filter(topic -> !KEPT.contains(topic.name()))
                .forEach(topic ->
                        assertThat(topic.config()).as(topic.name()).containsEntry("retention.ms", "604800000"));
    }

    @Test
    void theLatestResultOfEveryImageIsKept() {
        assertThat(List.of(Topics.SEEDS, Topics.SEGMENTATIONS, Topics.REVIEWS))
                .allSatisfy(topic -> assertThat(topics.get(topic).config()).containsEntry("cleanup.policy", "compact"));
    }

    @Test
    void everythingDownstreamLeavesRoomBesideTheLargestPhotograph() {
        topics.values().stream()
                .filter(topic -> !SMALL.contains(topic.name()))
                .forEach(topic ->
                        assertThat(topic.config()).as(topic.name()).containsEntry("max.message.bytes", "10485760"));
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
