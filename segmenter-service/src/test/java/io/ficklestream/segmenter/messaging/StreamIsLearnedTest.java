package io.ficklestream.segmenter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.contracts.Topics;
import io.ficklestream.contracts.TrainingProgress;
import io.ficklestream.segmenter.TemporaryStateDirectory;
import io.ficklestream.segmenter.handmade.ColourScene;
import io.ficklestream.testkit.broker.BrokerResource;
import io.ficklestream.testkit.broker.EmbeddedBroker;
import io.ficklestream.testkit.broker.TopicProbe;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BrokerResource.class)
@WithTestResource(TemporaryStateDirectory.class)
@TestProfile(QuickTraining.class)
class StreamIsLearnedTest {

    EmbeddedBroker broker;
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
    void whatSeedsAndMasksTeachIsAnnouncedAndUsedForWhatComesAfter() {
        // Given
        double before = stream.acceptedSeeds();
        for (int i = 0; i < 50; i++) {
            stream.seed(ColourScene.seeds("weak-" + i));
            stream.submit(ColourScene.image("weak-" + i));
            stream.submit(ColourScene.image("strong-" + i, Optional.of(ColourScene.truthPng())));
        }

        // When
        stream.announcements(version -> version.startsWith("segmenter-"), 3);
        stream.awaitReadiness("\"version\": \"segmenter-");
        ImageMessage after = ColourScene.image("after");
        stream.submit(new ImageMessage(
                "after", after.photograph(), after.labels(), after.mask(), 2, ProcessingOptions.DEFAULT));

        // Then
        Segmentation segmentation = stream.segmentation("after");
        assertThat(segmentation.modelVersion()).startsWith("segmenter-");
        assertThat(segmentation.revision()).isEqualTo(2);
        assertThat(segmentation.mask()).isEqualTo(ColourScene.truth());
        assertThat(segmentation.provenance()).containsEntry("scales", "1.0").containsEntry("crf", "true");
        assertThat(TopicProbe.header(stream.segmentationRecord("after"), "timing-segmenter-ms"))
                .matches("\\d+\\.\\d{3}");
        // What was submitted before there was a network had to wait, but was not lost.
        assertThat(stream.segmentations(id -> id.startsWith("weak-"), 50)).hasSizeGreaterThanOrEqualTo(50);
        stream.awaitMoreAcceptedSeeds(before + 49);
        assertTrainingIsVisible();
        assertThat(stream.trainingProgress())
                .anySatisfy(point ->
                        assertThat(point.metrics()).containsKeys("loss", "loss.colour", TrainingProgress.HELD_OUT_MIOU))
                .isSortedAccordingTo(Comparator.comparingLong(TrainingProgress::step));
    }

    private void assertTrainingIsVisible() {
        stream.awaitMetric("ficklestream_segmenter_masks_accepted_total 50.0");
        assertThat(Stream.metrics())
                .contains(
                        "ficklestream_segmenter_backlog_size",
                        "ficklestream_segmenter_replay_size",
                        "ficklestream_segmenter_held_out_size",
                        "ficklestream_segmenter_backpressure 0.0",
                        "ficklestream_segmenter_backpressure_paused_seconds_total",
                        "ficklestream_segmenter_step_seconds_sum",
                        "ficklestream_segmenter_loss{part=\"total\"}",
                        "ficklestream_segmenter_loss{part=\"colour\"}",
                        "ficklestream_segmenter_gradient_norm",
                        "ficklestream_segmenter_held_out_agreement{of=\"candidate\"}",
                        "ficklestream_segmenter_checkpoints_announced_total",
                        "ficklestream_segmenter_checkpoints_kept_back_total",
                        "ficklestream_segmenter_divergences_total 0.0",
                        "ficklestream_segmenter_model{version=\"segmenter-",
                        "ficklestream_segmenter_model_switches_total",
                        "ficklestream_segmenter_prediction_seconds_sum")
                .doesNotContain("ficklestream_segmenter_checkpoints_announced_total 0.0");
        assertThat(Stream.readiness()).contains("\"state\": \"at step ");
    }

    @Test
    void whatIsNoReadablePhotographIsLeftToTheClassifier() {
        // When
        stream.submitBytes(Topics.IMAGES, "tombstone", null);
        stream.submitBytes(Topics.IMAGES, "not-a-message", "{}".getBytes());
        stream.submit(new ImageMessage("text", "a note to self".getBytes(), List.of(), Optional.empty()));

        // Then
        stream.awaitMetric("ficklestream_segmenter_photographs_passed_over_total{why=\"tombstone\"}");
        stream.awaitMetric("ficklestream_segmenter_photographs_passed_over_total{why=\"undecodable\"}");
        stream.awaitMetric("ficklestream_segmenter_photographs_passed_over_total{why=\"unreadable\"}");
        assertThat(stream.everything(Topics.deadLettersOf(Topics.IMAGES)))
                .noneMatch(
                        letter -> List.of("tombstone", "not-a-message", "text").contains(letter.key()));
    }
}
