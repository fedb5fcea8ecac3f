package io.ficklestream.segmenter.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.segmenter.BackboneTraining;
import io.ficklestream.networks.segmenter.PredictionOptions;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.training.LossSelection;
import io.ficklestream.networks.segmenter.training.SegmenterOptimiser;
import io.ficklestream.networks.segmenter.training.SegmenterOptions;
import io.ficklestream.networks.training.LearningRateSchedule;
import io.ficklestream.networks.training.OptimiserKind;
import io.ficklestream.segmenter.domain.ClassNumbers;
import io.ficklestream.segmenter.domain.prediction.PixelLabels;
import io.ficklestream.segmenter.domain.prediction.SegmentationNetwork;
import io.ficklestream.segmenter.domain.samples.Sample;
import io.ficklestream.segmenter.domain.training.CheckpointNotes;
import io.ficklestream.segmenter.domain.training.Learner;
import io.ficklestream.segmenter.domain.training.StepResult;
import io.ficklestream.segmenter.handmade.ColourScene;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.growing.GrowingParameters;
import io.ficklestream.vision.image.LabelImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The adapters with the real backbone, small inputs and a small head. */
class StreamedSegmenterTest {

    private static final SegmenterArchitecture SMALL = new SegmenterArchitecture(
            ColourScene.CLASSES,
            65,
            OutputStride.SIXTEEN,
            OutputStride.SIXTEEN,
            BackboneKind.RESNET50,
            new BackboneTraining(BackboneTraining.Part.NONE, 0),
            8,
            8,
            List.of(2),
            0);

    @TempDir
    Path cache;

    @TempDir
    Path folder;

    private TrainingPlan plan;

    @BeforeEach
    void weights() throws IOException {
        BackboneFiles shared = BackboneFiles.in(BackboneFiles.defaultCache());
        assumeTrue(
                shared.present(),
                "skipped: no ResNet-50 weights in " + shared.cache() + "; run './ficklestream fetch-weights'");
        BackboneFiles own = BackboneFiles.in(cache);
        Files.createSymbolicLink(own.packageFolder(), shared.packageFolder().toAbsolutePath());
        plan = new TrainingPlan(own, Optional.empty(), SMALL);
    }

    @Test
    void samplesAreLearnedSnapshotsGoOnAndCheckpointsServe() throws IOException {
        // Given
        SegmenterLearners learners = new SegmenterLearners(plan, options(), 1, Map.of());
        List<Sample> batch = samples();
        Path snapshot = Files.createDirectories(folder.resolve("snapshot"));
        Path checkpoint = Files.createDirectories(folder.resolve("checkpoint"));

        try (Learner learner = learners.create(Optional.empty(), 1);
                Learner resumed = learners.create(Optional.empty(), 1)) {
            // When
            StepResult first = learner.step(batch);
            learner.save(snapshot);
            StepResult second = learner.step(batch);
            resumed.resume(snapshot);

            // Then
            assertThat(second.loss()).isLessThan(first.loss());
            assertThat(resumed.step(batch).loss()).isEqualTo(second.loss());
            assertThat(learner.agreement(batch)).isBetween(0.0, 1.0);
            String digest = learner.writeCheckpoint(checkpoint, new CheckpointNotes("v1", Map.of(), Map.of()));
            assertServes(new ModelAnnouncement("segmenter", "v1", checkpoint.toString(), digest, Map.of(), Map.of()));
        }
        try (Learner continued = learners.create(Optional.of(checkpoint), 0.5)) {
            assertThat(continued.step(batch).loss()).isFinite();
        }
    }

    private void assertServes(ModelAnnouncement announcement) {
        SegmenterLoader loader = new SegmenterLoader(
                new CheckpointChecks(ColourScene.CLASSES),
                plan.files(),
                PredictionOptions.defaults().withCrf(Optional.empty()),
                1);
        try (SegmentationNetwork network = loader.load(announcement)) {
            PixelLabels labels = network.segment(ColourScene.photograph("image"));
            assertThat(network.version()).isEqualTo("v1");
            assertThat(labels.height()).isEqualTo(ColourScene.HEIGHT);
            assertThat(labels.width()).isEqualTo(ColourScene.WIDTH);
            assertThat(new ClassNumbers(network.classes()).numbers(labels.labels()))
                    .hasSize(ColourScene.HEIGHT * ColourScene.WIDTH);
        }
    }

    private List<Sample> samples() {
        LabelImage labels = new LabelImage(
                ColourScene.HEIGHT,
                ColourScene.WIDTH,
                new ClassNumbers(ColourScene.CLASSES).positions(ColourScene.truth()));
        int cat = ColourScene.CLASSES.indexOf("cat") + 1;
        int dog = ColourScene.CLASSES.indexOf("dog") + 1;
        try (TrunkSamples factory = new TrunkSamples(plan, 1)) {
            return List.of(
                    factory.weak("weak", ColourScene.photograph("weak"), labels, List.of(cat, dog)),
                    factory.strong("strong", ColourScene.photograph("strong"), labels));
        }
    }

    private static SegmenterOptions options() {
        SegmenterOptimiser optimiser =
                new SegmenterOptimiser(OptimiserKind.ADAM, LearningRateSchedule.constant(0.01), 0, 1, 1, 1, 0);
        return new SegmenterOptions(
                LossSelection.dsrg(), CrfPreset.DSRG_TRAINING.parameters(), GrowingParameters.defaults(), optimiser, 1);
    }
}
