package io.ficklestream.segmenter.domain.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.segmenter.domain.samples.ImageKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTrainerLosesNoAcceptedSeedTest {

    private static final int KILLS = 4;
    private static final int MOST_ACCEPTED = 60;

    @TempDir
    Path folder;

    @Test
    void everySampleThatWasAcceptedBeforeAKillIsLearnedOrHeldOut() throws Exception {
        // Given
        Random random = new Random(11);
        List<String> accepted = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            accepted.addAll(acceptedBeforeTheKill(kill * 1000, 1 + random.nextInt(MOST_ACCEPTED)));
        }

        // When
        Workbench resumed = new Workbench(folder);
        resumed.accept("more", 8).advanceUntilRest();

        // Then
        Set<ImageKey> heldOut = new HashSet<>(resumed.store.heldOut());
        Set<String> learned = resumed.learners.first().learned();
        assertThat(accepted)
                .hasSizeGreaterThan(KILLS)
                .allSatisfy(imageId -> assertThat(learned.contains(imageId) || heldOut.contains(ImageKey.of(imageId)))
                        .as(imageId)
                        .isTrue());
    }

    @Test
    void aSnapshotThatWasNotFinishedIsPassedOver() {
        // Given
        Workbench killed = new Workbench(folder).accept("image", 30);
        killed.advance(25);
        folder.resolve("training/snapshot-000000000099.part/learner").toFile().mkdirs();

        // When
        Workbench resumed = new Workbench(folder);
        resumed.advance(1);

        // Then
        assertThat(resumed.report.startedAt).isEqualTo(20);
    }

    private List<String> acceptedBeforeTheKill(int first, int count) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledTraining.class.getName(),
                        folder.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> accepted = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (int i = 0; i < count; i++) {
                accepted.add(lines.readLine());
            }
            process.toHandle().destroyForcibly();
            lines.lines().forEach(accepted::add);
        }
        process.waitFor();
        assertThat(accepted).doesNotContainNull();
        return accepted;
    }
}
