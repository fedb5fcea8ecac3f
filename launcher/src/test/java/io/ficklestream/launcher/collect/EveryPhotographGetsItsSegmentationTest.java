package io.ficklestream.launcher.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.launcher.RealBroker;
import io.ficklestream.launcher.progress.StageProgress;
import io.ficklestream.launcher.submit.Photograph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real broker, with the services played by {@link FakeStages} and {@link FakeSegmenter}. */
@SuppressWarnings("try") // They work in the background of their block.
class EveryPhotographGetsItsSegmentationTest {

    @TempDir
    static Path folder;

    private static RealBroker broker;

    private final Heard heard = new Heard();
    private final Shown shown = new Shown();

    @BeforeAll
    static void startBroker() {
        broker = RealBroker.start(folder).withTopics();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void orANoteThatSaysWhyNotAndItsSeedsAllTheSame() throws Exception {
        // Given
        List<Photograph> photographs =
                List.of(photograph("seen", 100), photograph("odd", FakeSegmenter.ODD), photograph("empty", 0));

        // When
        RunTotals totals;
        try (FakeStages stages = FakeStages.start(broker.bootstrap());
                FakeSegmenter segmenter = FakeSegmenter.start(broker.bootstrap())) {
            totals = run().label(photographs, heard);
        }

        // Then
        assertThat(heard.labeled).containsExactlyInAnyOrder("seen", "odd");
        assertThat(heard.segmented).containsExactly("seen");
        assertThat(heard.notes).containsExactly("odd by segmenter-service: the segmenter failed on it");
        assertThat(heard.deadLetters).containsExactly("empty by fake: the photograph is empty");
        assertThat(totals.counts()).isEqualTo(new RunCounts(3, 2, 1, 1));
        assertThat(totals.missing().isEmpty()).isTrue();
        assertThat(shown.last).contains(new StageProgress("seeds out", 2, 2), new StageProgress("segmentations", 1, 1));
    }

    @Test
    void aPhotographThatIsSubmittedAgainGetsItsEarlierSeedsAndASegmentation() throws Exception {
        try (FakeStages stages = FakeStages.start(broker.bootstrap());
                FakeSegmenter segmenter = FakeSegmenter.start(broker.bootstrap())) {
            // Given
            run().label(List.of(photograph("again", 100)), new Heard());

            // When
            RunTotals totals = run().label(List.of(photograph("again", 100)), heard);

            // Then
            assertThat(heard.labeled).containsExactly("again");
            assertThat(heard.segmented).containsExactly("again");
            assertThat(totals.missing().isEmpty()).isTrue();
        }
    }

    private StreamRun run() {
        return new StreamRun(broker.bootstrap(), shown, () -> {}, Awaited.SEEDS_AND_SEGMENTATIONS);
    }

    private static Photograph photograph(String id, int bytes) {
        try {
            return new Photograph(id, Files.write(folder.resolve(id + ".jpg"), new byte[bytes]), List.of("cat"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
