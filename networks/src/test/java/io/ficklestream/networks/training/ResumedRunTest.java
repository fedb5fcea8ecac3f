package io.ficklestream.networks.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.networks.TestWeights;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.backbone.ResNet50Weights;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.training.TrainingData.LabelledPhotograph;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumedRunTest {

    private static final int SIDE = 65;
    private static final OptimiserOptions OPTIMISER = new OptimiserOptions(0.001, 1, 2, 3, 0.5, 1e-5, 5, 1);
    private static final ClassifierArchitecture ARCHITECTURE =
            new ClassifierArchitecture(List.of("cat", "dog"), SIDE, OutputStride.SIXTEEN, 2, 8, 3, 0.9);

    @TempDir
    Path folder;

    @Test
    void aRunResumedFromItsSnapshotEndsLikeOneThatWasNeverInterrupted() {
        BackboneFiles files = TestWeights.required();
        WarmStart start = WarmStart.from(ResNet50Weights.read(files));
        try (var whole = trainer(start, "whole")) {
            // Given a run of three epochs, and one that stops after two and leaves a snapshot
            while (!whole.finished()) {
                whole.epoch();
            }
            try (var interrupted = trainer(start, "interrupted")) {
                interrupted.epoch();
                TrainingSnapshot.of(interrupted).write(folder);
                interrupted.epoch();
                TrainingSnapshot.of(interrupted).write(folder);
            }

            // When a new trainer resumes
            assertThat(TrainingSnapshot.existsIn(folder)).isTrue();
            try (var resumed = trainer(start, "interrupted")) {
                resumed.resume(TrainingSnapshot.read(folder));
                while (!resumed.finished()) {
                    resumed.epoch();
                }

                // Then parameters and state are equal
                assertThat(resumed.checkpoint()).isEqualTo(whole.checkpoint());
                assertThat(resumed.state()).isEqualTo(whole.state());
            }
        }
    }

    private ClassifierTrainer trainer(WarmStart start, String name) {
        List<LabelledPhotograph> photographs = IntStream.range(0, 4)
                .mapToObj(i -> new LabelledPhotograph(
                        "p" + i, () -> TestWeights.pattern(SIDE + i), Set.of(i % 2 == 0 ? "cat" : "dog")))
                .toList();
        var data = new TrainingData(photographs, photographs);
        return new ClassifierTrainer(
                ARCHITECTURE, OPTIMISER, start, data, folder.resolve(name + ".f16"), 2, new TrainingListener() {});
    }
}
