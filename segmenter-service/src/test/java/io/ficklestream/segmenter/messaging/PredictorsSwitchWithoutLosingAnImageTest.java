package io.ficklestream.segmenter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.contracts.Topics;
import io.ficklestream.segmenter.TemporaryStateDirectory;
import io.ficklestream.segmenter.handmade.ColourCheckpoints;
import io.ficklestream.segmenter.handmade.ColourScene;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(PredictionOnly.class)
class PredictorsSwitchWithoutLosingAnImageTest {

    private static final int VERSIONS = 6;
    private static final int IMAGES_PER_VERSION = 30;

    EmbeddedBroker broker;

    @TempDir
    Path checkpoints;

    private Stream stream;

    @BeforeEach
    void open() {
        stream = new Stream(broker);
    }

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void everyImageIsSegmentedWhileModelsChange() {
        // When
        for (int version = 0; version < VERSIONS; version++) {
            stream.announce(ColourCheckpoints.untrained(checkpoints, "switch-" + version));
            for (int image = 0; image < IMAGES_PER_VERSION; image++) {
                stream.submit(ColourScene.image("switch-%d-%d".formatted(version, image)));
            }
        }
        stream.awaitReadiness("switch-" + (VERSIONS - 1));

        // Then
        List<Segmentation> all = stream.segmentations(id -> id.startsWith("switch-"), VERSIONS * IMAGES_PER_VERSION);
        assertThat(all)
                .allSatisfy(segmentation ->
                        assertThat(segmentation.mask()).hasSize(ColourScene.HEIGHT * ColourScene.WIDTH));
        assertThat(stream.everything(Topics.deadLettersOf(Topics.IMAGES))).isEmpty();
        assertThat(versions("last")).containsExactly("switch-" + (VERSIONS - 1));
    }

    @Test
    void aCheckpointThatIsRefusedLeavesTheOneBeforeInUse() {
        // Given
        stream.announce(ColourCheckpoints.untrained(checkpoints, "good"));
        stream.awaitReadiness("\"version\": \"good\"");

        // When
        stream.announce(ColourCheckpoints.untrained(checkpoints, "birds", List.of("bird")));
        stream.announce(new ModelAnnouncement(
                "segmenter", "bad-digest", checkpoints.resolve("good").toString(), "0".repeat(64), Map.of(), Map.of()));

        // Then
        stream.awaitReadiness("bad-digest");
        assertThat(Stream.metrics()).doesNotContain("ficklestream_segmenter_models_refused_total 0.0");
        assertThat(versions("after-refusal")).containsExactly("good");
    }

    private Set<String> versions(String imageId) {
        stream.submit(ColourScene.image(imageId));
        return stream.segmentations(imageId::equals, 1).stream()
                .map(Segmentation::modelVersion)
                .collect(Collectors.toSet());
    }
}
