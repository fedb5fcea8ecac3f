package io.ficklestream.networks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.TestWeights;
import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.LowRankAdaptation;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.backbone.RandomVgg16;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.classifier.HeadParameters;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.training.TrainingData.LabelledPhotograph;
import io.ficklestream.vision.image.RgbImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A classifier on VGG-16 is trained as one on ResNet-50 is; here on a network with few channels. */
class Vgg16TrainingTest {

    private static final int SIDE = 65;
    private static final BackboneWeights BACKBONE = RandomVgg16.thin(7, 4, 6, 8, 10, 12);
    private static final OptimiserOptions OPTIMISER = new OptimiserOptions(0.01, 100, 4, 100, 0.5, 1e-5, 100, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"EIGHT, 4, 9, 10", "EIGHT, 5, 9, 12", "SIXTEEN, 4, 5, 10", "SIXTEEN, 5, 5, 12"})
    void theFrozenPartEndsWithTheShapeItTells(OutputStride stride, int lastStage, int gridSide, int channels) {
        // Given
        try (var trunk = new FrozenTrunk(BACKBONE, stride, SIDE, lastStage, 1)) {
            // When
            byte[] features = trunk.features(TestWeights.pattern(SIDE), false);

            // Then
            assertThat(trunk.shape()).isEqualTo(new FeatureShape(gridSide, gridSide, channels));
            assertThat(features).hasSize(gridSide * gridSide * channels * Short.BYTES);
        }
    }

    @ParameterizedTest
    @CsvSource({"EIGHT, 3", "EIGHT, 0", "SIXTEEN, 3"})
    void theLossFalls(OutputStride stride, int rank) {
        try (var trainer = trainer(architecture(BackboneKind.VGG16, stride, rank))) {
            // When
            double first = trainer.epoch().loss();
            double last = first;
            for (int epoch = 1; epoch < 60; epoch++) {
                last = trainer.epoch().loss();
            }

            // Then
            assertThat(last).isLessThan(first / 2);
            assertThat(trainer.checkpoint().keySet())
                    .filteredOn(name -> LowRankAdaptation.owns(BACKBONE.backbone(), name))
                    .hasSize(rank > 0 ? 9 : 0);
        }
    }

    @Test
    void aCheckpointOnAnotherBackboneIsNoStart() {
        // Given
        ClassifierArchitecture resNet = architecture(BackboneKind.RESNET50, OutputStride.EIGHT, 0);
        Checkpoint.write(folder, "r1", CheckpointManifest.CLASSIFIER, resNet, Map.of(), Map.of(), Map.of());
        Checkpoint checkpoint = Checkpoint.read(folder);
        ClassifierArchitecture vgg = architecture(BackboneKind.VGG16, OutputStride.EIGHT, 0);

        // Then
        assertThatThrownBy(() -> WarmStart.from(BACKBONE, checkpoint, vgg))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("r1 is built on ResNet-50");
    }

    @Test
    void whatBelongsToTheHeadIsNotTheBackbones() {
        assertThat(LowRankAdaptation.owns(BACKBONE.backbone(), HeadParameters.NECK_BIAS))
                .isFalse();
        assertThat(LowRankAdaptation.owns(BACKBONE.backbone(), LowRankAdaptation.bias("conv5_1")))
                .isTrue();
        assertThat(LowRankAdaptation.owns(BACKBONE.backbone(), LowRankAdaptation.down("res5a_branch2a")))
                .isFalse();
    }

    private static ClassifierArchitecture architecture(BackboneKind backbone, OutputStride stride, int rank) {
        return new ClassifierArchitecture(List.of("cat", "dog"), backbone, SIDE, stride, rank, 8, 3, 0.5);
    }

    private static RgbImage plain(int red, int green, int blue) {
        byte[] rgb = new byte[SIDE * SIDE * 3];
        for (int i = 0; i < rgb.length; i += 3) {
            rgb[i] = (byte) red;
            rgb[i + 1] = (byte) green;
            rgb[i + 2] = (byte) blue;
        }
        return new RgbImage(SIDE, SIDE, rgb);
    }

    private ClassifierTrainer trainer(ClassifierArchitecture architecture) {
        var data = new TrainingData(
                List.of(
                        new LabelledPhotograph("a", () -> plain(255, 0, 0), Set.of("cat")),
                        new LabelledPhotograph("b", () -> plain(0, 0, 255), Set.of("dog"))),
                List.of());
        return new ClassifierTrainer(
                architecture,
                OPTIMISER,
                WarmStart.from(BACKBONE),
                data,
                folder.resolve("features.f16"),
                2,
                new TrainingListener() {});
    }
}
