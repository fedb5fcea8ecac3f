package io.ficklestream.networks.segmenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.TestWeights;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.backbone.ResNet50Weights;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.segmenter.BackboneTraining.Part;
import io.ficklestream.networks.segmenter.training.LossSelection;
import io.ficklestream.networks.segmenter.training.SampleMaker;
import io.ficklestream.networks.segmenter.training.SegmenterStart;
import io.ficklestream.networks.segmenter.training.SegmenterTrainer;
import io.ficklestream.networks.segmenter.training.TrainingSample;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.training.OptimiserKind;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A segmenter that was trained, written as float16 and served through DJL predicts what it predicted in training. */
class ServedSegmenterEqualsTrainedTest {

    private static final int SIDE = 97;
    private static final int CELLS = 13;
    private static final RgbImage PHOTOGRAPH = TestWeights.pattern(120);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"NONE, 0", "LAST_STAGE, 4", "LAST_STAGE, 0"})
    void withHoweverMuchOfTheBackboneTrained(Part part, int rank) {
        // Given some steps on the real backbone
        BackboneFiles files = TestWeights.requiredIn(folder);
        SegmenterArchitecture architecture = architecture(part, rank);
        float[] trained = train(files, architecture);

        // When
        try (Segmenter segmenter = Segmenter.open(folder.resolve("checkpoint"), files, 1)) {
            PredictionOptions plain = PredictionOptions.defaults().withCrf(Optional.empty());
            float[] served = segmenter.probabilities(PHOTOGRAPH, CELLS, CELLS, plain);

            // Then
            assertThat(segmenter.classes()).containsExactly("cat", "dog");
            for (int i = 0; i < trained.length; i++) {
                assertThat(served[i % 3 * CELLS * CELLS + i / 3]).isCloseTo(trained[i], within(5e-3f));
            }
        }
    }

    @Test
    void aPhotographGetsALabelAndAConfidenceForEveryPixel() {
        // Given
        BackboneFiles files = TestWeights.requiredIn(folder);
        train(files, architecture(Part.NONE, 0));

        // When it is looked at twice at two scales, and refined
        try (Segmenter segmenter = Segmenter.open(folder.resolve("checkpoint"), files, 2)) {
            var options =
                    PredictionOptions.defaults().withScales(List.of(0.75, 1.0)).withMirrored(true);
            Segmenter.Result result = segmenter.segment(PHOTOGRAPH, options);

            // Then the most probable of three labels is at least a third probable
            assertThat(result.mask()).hasSize(120 * 120);
            for (int pixel = 0; pixel < result.mask().length; pixel++) {
                assertThat((int) result.mask()[pixel]).isBetween(0, 2);
                assertThat(result.confidence()[pixel] & 0xff).isGreaterThanOrEqualTo(84);
            }
        }
    }

    @Test
    void aClassifiersCheckpointIsRefused() {
        // Given
        Checkpoint.write(
                folder, "c1", CheckpointManifest.CLASSIFIER, architecture(Part.NONE, 0), Map.of(), Map.of(), Map.of());

        // Then
        assertThatThrownBy(() -> Segmenter.open(folder, BackboneFiles.in(folder), 1))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("classifier")
                .hasMessageContaining("segmenter");
    }

    private float[] train(BackboneFiles files, SegmenterArchitecture architecture) {
        SegmenterStart start = SegmenterStart.from(ResNet50Weights.read(files));
        var options = ThinSegmenter.options(LossSelection.dsrg(), OptimiserKind.ADAM, 0.003);
        try (SampleMaker maker = new SampleMaker(architecture, start, 2);
                SegmenterTrainer trainer = new SegmenterTrainer(architecture, options, start, 2)) {
            TrainingSample sample = maker.weak("a", PHOTOGRAPH, seeds(), 0b111);
            for (int step = 0; step < 3; step++) {
                trainer.step(List.of(sample));
            }
            Checkpoint.write(
                    folder.resolve("checkpoint"),
                    "trained-" + architecture.tuning().part()
                            + architecture.tuning().rank(),
                    CheckpointManifest.SEGMENTER,
                    architecture,
                    trainer.checkpoint(),
                    Map.of(),
                    Map.of());
            return trainer.predict(sample);
        }
    }

    private static LabelImage seeds() {
        byte[] seeds = new byte[120 * 120];
        for (int pixel = 0; pixel < seeds.length; pixel++) {
            seeds[pixel] = (byte) (pixel / 120 / 40);
        }
        return new LabelImage(120, 120, seeds);
    }

    private static SegmenterArchitecture architecture(Part part, int rank) {
        return new SegmenterArchitecture(
                ThinSegmenter.CLASSES,
                SIDE,
                OutputStride.EIGHT,
                OutputStride.EIGHT,
                BackboneKind.RESNET50,
                new BackboneTraining(part, rank),
                16,
                16,
                List.of(2, 4),
                0.5);
    }
}
