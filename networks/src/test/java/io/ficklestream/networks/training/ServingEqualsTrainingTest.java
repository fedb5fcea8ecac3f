package io.ficklestream.networks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.TestWeights;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.backbone.RandomVgg16;
import io.ficklestream.networks.backbone.ResNet50Weights;
import io.ficklestream.networks.backbone.Vgg16Weights;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.classifier.FickleNetClassifier;
import io.ficklestream.networks.training.TrainingData.LabelledPhotograph;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A checkpoint that was trained, written as float16, read, converted to a SavedModel and served through DJL scores as it
 * did in training; also on a finer grid than it was trained on.
 */
class ServingEqualsTrainingTest {

    private static final int SIDE = 97;
    private static final OptimiserOptions OPTIMISER = new OptimiserOptions(0.001, 10, 2, 3, 0.5, 1e-5, 5, 1);
    private static final List<LabelledPhotograph> PHOTOGRAPHS = List.of(
            new LabelledPhotograph("a", () -> TestWeights.pattern(65), Set.of("cat")),
            new LabelledPhotograph("b", () -> TestWeights.pattern(120), Set.of("dog")));

    @TempDir
    Path folder;

    @Test
    void scoresOfTheServedCheckpointAreThoseOfTheTrainedNetwork() {
        // Given a few training steps on the real backbone with an adapted last stage
        BackboneFiles files = TestWeights.requiredIn(folder);
        ClassifierArchitecture coarse = architecture(OutputStride.SIXTEEN, 4, 3);
        WarmStart imageNet = WarmStart.from(ResNet50Weights.read(files));
        float[][] trained = train(coarse, imageNet, "coarse", 3);

        // Then the served checkpoint gives the same scores
        assertServed(files, "coarse", trained);

        // And given the same classifier moved to a finer grid, its last stage now frozen
        Checkpoint checkpoint = Checkpoint.read(folder.resolve("coarse"));
        ClassifierArchitecture fine = architecture(OutputStride.EIGHT, 0, 5);
        WarmStart start = WarmStart.from(ResNet50Weights.read(files), checkpoint, fine);
        float[][] trainedFine = train(fine, start, "fine", 1);

        // Then again the served checkpoint gives the same scores
        assertServed(files, "fine", trainedFine);
    }

    @Test
    void scoresOfAServedVgg16AreThoseOfTheTrainedNetwork() {
        // Given a few training steps on a VGG-16 with an adapted last block
        BackboneFiles files = RandomVgg16.filesIn(folder, 11);
        var architecture = new ClassifierArchitecture(
                List.of("cat", "dog"), BackboneKind.VGG16, SIDE, OutputStride.EIGHT, 2, 16, 3, 0.9);
        float[][] trained = train(architecture, WarmStart.from(Vgg16Weights.read(files.vgg16())), "vgg", 2);

        // Then its scores are no certainties, and the served checkpoint gives the same
        for (float[] logits : trained) {
            for (float logit : logits) {
                assertThat(logit).isBetween(-5f, 5f);
            }
        }
        assertServed(files, "vgg", trained);
    }

    private static ClassifierArchitecture architecture(OutputStride stride, int rank, int kernel) {
        return new ClassifierArchitecture(List.of("cat", "dog"), SIDE, stride, rank, 16, kernel, 0.9);
    }

    private float[][] train(ClassifierArchitecture architecture, WarmStart start, String name, int epochs) {
        var data = new TrainingData(PHOTOGRAPHS, PHOTOGRAPHS);
        try (var trainer = new ClassifierTrainer(
                architecture, OPTIMISER, start, data, folder.resolve(name + ".f16"), 2, new TrainingListener() {})) {
            for (int epoch = 0; epoch < epochs; epoch++) {
                trainer.epoch();
            }
            Checkpoint.write(
                    folder.resolve(name),
                    name,
                    CheckpointManifest.CLASSIFIER,
                    architecture,
                    trainer.checkpoint(),
                    Map.of(),
                    Map.of());
            return trainer.validationLogits();
        }
    }

    private void assertServed(BackboneFiles files, String name, float[][] logits) {
        try (var served = FickleNetClassifier.open(folder.resolve(name), files, 2)) {
            for (int i = 0; i < PHOTOGRAPHS.size(); i++) {
                float[] probabilities =
                        served.probabilities(PHOTOGRAPHS.get(i).pixels().get());
                for (int c = 0; c < probabilities.length; c++) {
                    double expected = 1 / (1 + Math.exp(-logits[i][c]));
                    assertThat((double) probabilities[c]).isCloseTo(expected, within(5e-3));
                }
            }
        }
    }
}
