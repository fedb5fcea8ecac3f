package io.ficklestream.launcher.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.RealBroker;
import io.ficklestream.launcher.broker.KafkaClients;
import io.ficklestream.launcher.progress.StageProgress;
import io.ficklestream.launcher.status.LagReader;
import io.ficklestream.launcher.status.StageLag;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real broker, with the services played by {@link FakeStages}. */
@SuppressWarnings("try") // The stages work in the background of their block.
class EveryPhotographGetsItsResultTest {

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
    void aMaskOrADeadLetterThatSaysWhy() throws Exception {
        // Given
        List<Photograph> photographs =
                List.of(photograph("good", 100), photograph("empty", 0), photograph("huge", TopicSpec.MAX_IMAGE_BYTES));

        // When
        RunTotals totals;
        try (FakeStages stages = FakeStages.start(broker.bootstrap())) {
            totals = run().label(photographs, heard);
        }

        // Then
        assertThat(heard.labeled).containsExactly("good");
        assertThat(heard.deadLetters)
                .containsExactlyInAnyOrder(
                        "empty by fake: the photograph is empty",
                        "huge by submit: the photograph has 8.00 MiB; a message holds 7.98 MiB of it at most: save it smaller");
        assertThat(DeadLetters.count(broker.bootstrap())).singleElement().satisfies(count -> {
            assertThat(count.topic()).isEqualTo("images-dead-letters");
            assertThat(count.count()).isEqualTo(2);
            assertThat(count.latest()).contains("empty: the photograph is empty");
        });
        assertThat(totals.images()).isEqualTo(3);
        assertThat(totals.labeled()).isEqualTo(1);
        assertThat(totals.deadLettered()).isEqualTo(2);
        assertThat(totals.missing().isEmpty()).isTrue();
        assertThat(shown.last)
                .containsExactly(
                        new StageProgress("images in", 3, 3),
                        new StageProgress("samples done", 200, 200),
                        new StageProgress("seeds out", 1, 1));
    }

    @Test
    void aPhotographThatWasLabelledEarlierGetsItsEarlierResult() throws Exception {
        try (FakeStages stages = FakeStages.start(broker.bootstrap())) {
            // Given
            run().label(List.of(photograph("first", 100)), new Heard());

            // When
            RunTotals totals = run().label(List.of(photograph("first", 100), photograph("second", 100)), heard);

            // Then
            assertThat(heard.labeled).containsExactlyInAnyOrder("first", "second");
            assertThat(totals.missing().isEmpty()).isTrue();
            totals.missing().requireNothing();
        }
    }

    @Test
    void seedsAreToldOfEvenWhereTheSegmenterNeverAnswers() throws Exception {
        // When: there is no segmenter, whatever was announced
        RunTotals totals;
        try (FakeStages stages = FakeStages.start(broker.bootstrap())) {
            totals = segmentingRun().label(List.of(photograph("lonely", 100)), heard);
        }

        // Then
        assertThat(heard.labeled).containsExactly("lonely");
        assertThatThrownBy(totals.missing()::requireNothing)
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("1 photographs got neither a segmentation nor a dead letter")
                .hasMessageContaining("lonely");
    }

    @Test
    void waitingEndsWhenItHasBecomePointless() {
        // Given
        Runnable ended = () -> {
            throw LauncherException.failure("the classifier has ended");
        };
        StreamRun run = new StreamRun(broker.bootstrap(), shown, ended, Awaited.SEEDS);

        // When, then
        assertThatThrownBy(() -> run.label(List.of(photograph("waiting", 100)), heard))
                .hasMessage("the classifier has ended");
    }

    @Test
    void whatWaitsIsCountedByStage() throws Exception {
        // Given
        try (FakeStages stages = FakeStages.start(broker.bootstrap())) {
            run().label(List.of(photograph("done", 100)), heard);
        }
        Submission.run(broker.bootstrap(), List.of(photograph("b", 100), photograph("c", 100)), shown);

        // When
        try (Admin admin = KafkaClients.admin(broker.bootstrap(), 10_000)) {
            LagReader reader = new LagReader(admin);

            // Then
            assertThat(reader.of(Topics.IMAGES)).containsExactly(new StageLag(Topics.IMAGES, "fake-stages", 2));
            assertThat(reader.of(Topics.SEEDS)).singleElement().satisfies(lag -> {
                assertThat(lag.group()).isEqualTo(StageLag.NOBODY);
                assertThat(lag.records()).isPositive();
            });
        }
    }

    private StreamRun run() {
        return new StreamRun(broker.bootstrap(), shown, () -> {}, Awaited.SEEDS);
    }

    private StreamRun segmentingRun() {
        return new StreamRun(broker.bootstrap(), shown, () -> {}, Awaited.SEEDS_AND_SEGMENTATIONS);
    }

    private Photograph photograph(String id, int bytes) {
        try {
            return new Photograph(id, Files.write(folder.resolve(id + ".jpg"), new byte[bytes]), List.of("cat"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
