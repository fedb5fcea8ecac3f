package io.ficklestream.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.process.ServiceKind;
import io.ficklestream.launcher.process.StackConfig;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged segmenter with the published networks: while photographs are labelled it segments each of them once, and
 * learns from their seeds.
 */
@NeedsBackboneWeights
class SegmenterLearnsInTheStreamTest {

    private static final int PHOTOGRAPHS = 8;
    private static final String PREFIX = "ficklestream.segmenter.";

    @TempDir
    Path folder;

    @Test
    void everyPhotographIsSegmentedOnceAndACheckpointIsMade() {
        // Given a stack with the published segmenter, which begins to learn early
        PublishedModel segmenter =
                PublishedModel.newestIn(SystemUnderTest.layout().models(), CheckpointManifest.SEGMENTER);
        Path state = folder.resolve("segmenter");
        try (SystemUnderTest system = SystemUnderTest.start(
                "segmenter", SystemUnderTest.publishedModel(), config -> with(config, segmenter, state))) {
            // When photographs are submitted
            List<Photograph> photographs = SmallPhotographs.write(folder, PHOTOGRAPHS);
            system.submit(photographs);
            system.await(
                    "all segmentations",
                    () -> system.probe().everything(Topics.SEGMENTATIONS).size() >= PHOTOGRAPHS,
                    () -> "not all are there");
            system.await("a checkpoint", () -> hasCheckpoint(state.resolve("checkpoints")), () -> "none is there");

            // Then each has one segmentation of its own size by that segmenter
            var byImage = Results.recordsByKey(system.probe(), Topics.SEGMENTATIONS);
            assertThat(byImage)
                    .containsOnlyKeys(photographs.stream().map(Photograph::id).toList());
            byImage.forEach((id, records) -> assertThat(records).as(id).hasSize(1));
            byImage.values().forEach(records -> assertSegmentation(records.get(0), segmenter));
        }
    }

    private static StackConfig with(StackConfig config, PublishedModel segmenter, Path state) {
        String module = ServiceKind.SEGMENTER.module();
        return config.withModel(segmenter.announcement())
                .withProperty(module, PREFIX + "network.classes", String.join(",", segmenter.classes()))
                .withProperty(
                        module, PREFIX + "network.start", segmenter.folder().toString())
                .withProperty(module, ServiceKind.SEGMENTER_DIRECTORY, state.toString())
                .withProperty(module, PREFIX + "training.least-samples", "3")
                .withProperty(module, PREFIX + "training.batch", "2")
                .withProperty(module, PREFIX + "training.checkpoint-every", "2")
                .withProperty(module, PREFIX + "training.replay-only-steps", "2");
    }

    private static boolean hasCheckpoint(Path checkpoints) {
        if (!Files.isDirectory(checkpoints)) {
            return false;
        }
        try (Stream<Path> made = Files.list(checkpoints)) {
            return made.anyMatch(checkpoint -> Files.isRegularFile(checkpoint.resolve(CheckpointManifest.FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSegmentation(ConsumerRecord<String, byte[]> answer, PublishedModel segmenter) {
        Segmentation segmentation = Codecs.SEGMENTATION.decode(answer.value());
        assertThat(segmentation.imageId()).isEqualTo(answer.key());
        assertThat(segmentation.modelVersion()).isEqualTo(segmenter.manifest().version());
        assertThat(segmentation.height()).isGreaterThanOrEqualTo(64);
        assertThat(segmentation.provenance()).isNotEmpty();
    }
}
