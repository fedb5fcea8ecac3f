package io.ficklestream.segmenter.domain.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.segmenter.domain.samples.ImageKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingLoopTest {

    @TempDir
    Path folder;

    @Test
    void samplesThatComeWhileItRunsAreLearned() throws InterruptedException {
        // Given
        Workbench bench = new Workbench(folder);
        TrainingLoop loop = new TrainingLoop(bench.trainer, Duration.ofMillis(5), bench.report);
        loop.start();

        // When
        bench.accept("image", 80);
        while (bench.store.sizes().backlog() > 0) {
            Thread.sleep(5);
        }
        loop.close();

        // Then
        assertThat(bench.learners.first().learned())
                .hasSize(80 - bench.store.heldOut().size());
        assertThat(bench.report.stops).isEmpty();
    }

    @Test
    void aFailureEndsTheTrainingAndIsReported() throws Exception {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);
        ImageKey damaged = bench.store.backlog().get(0);
        Files.delete(folder.resolve("samples/backlog/0000000000000000-" + damaged.hex()));
        TrainingLoop loop = new TrainingLoop(bench.trainer, Duration.ofMillis(5), bench.report);

        // When
        loop.start();
        while (bench.report.stops.isEmpty()) {
            Thread.sleep(5);
        }
        loop.close();

        // Then
        assertThat(bench.report.stops).singleElement().asString().startsWith("training failed: ");
    }
}
