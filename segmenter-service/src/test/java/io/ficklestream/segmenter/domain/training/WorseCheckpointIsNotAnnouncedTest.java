package io.ficklestream.segmenter.domain.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorseCheckpointIsNotAnnouncedTest {

    @TempDir
    Path folder;

    @Test
    void aTrainingThatUnlearnsKeepsItsCheckpointsBackWithTheFigures() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);
        bench.advance(10);
        assertThat(bench.published).hasSize(1);

        // When
        bench.learners.setRate(-1);
        bench.advance(10);

        // Then
        assertThat(bench.published).hasSize(1);
        assertThat(bench.report.keptBack).singleElement().satisfies(judgement -> {
            assertThat(judgement.candidate().getAsDouble())
                    .isLessThan(judgement.current().getAsDouble());
            assertThat(judgement.verdict()).contains("worse than what is current");
        });
        CheckpointManifest kept = CheckpointManifest.read(checkpoint("-20-"));
        assertThat(kept.metrics().get("mIoU.held-out"))
                .isLessThan(kept.metrics().get("mIoU.held-out.current"));
    }

    @Test
    void whatIsNotWorseIsAnnouncedWithItsProvenance() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);

        // When
        bench.advance(20);

        // Then
        assertThat(bench.published).hasSize(2).allSatisfy(announcement -> {
            CheckpointManifest manifest = CheckpointManifest.read(Path.of(announcement.location()));
            assertThat(manifest.version()).isEqualTo(announcement.version()).startsWith("segmenter-20260203-");
            assertThat(manifest.digest()).isEqualTo(announcement.digest());
            assertThat(manifest.provenance()).containsKeys("data", "start", "step", "method");
        });
        assertThat(bench.published.get(1).provenance())
                .containsEntry("start", bench.published.get(0).version());
    }

    @Test
    void tooFewHeldOutSamplesCompareNothing() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 15);

        // When
        bench.advance(10);

        // Then
        assertThat(bench.published).isEmpty();
        assertThat(bench.report.keptBack)
                .singleElement()
                .satisfies(judgement -> assertThat(judgement.verdict()).contains("8 are needed to compare"));
    }

    @Test
    void aCheckpointThatGaveWayIsWithdrawn() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 240);

        // When
        bench.advance(100);

        // Then
        assertThat(bench.withdrawn)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(version -> assertThat(folder.resolve("checkpoints").resolve(version))
                        .doesNotExist());
    }

    private Path checkpoint(String step) {
        List<Path> found = Arrays.stream(folder.resolve("checkpoints").toFile().listFiles())
                .map(File::toPath)
                .filter(path -> path.getFileName().toString().contains(step))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
