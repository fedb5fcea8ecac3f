package io.ficklestream.segmenter.domain.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.handmade.ColourCheckpoints;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void trainingBeginsWhenEnoughSamplesAreThere() {
        // Given
        Workbench bench = new Workbench(folder).accept("few", 4);

        // When
        Advance before = bench.trainer.advance();
        bench.accept("more", 20);
        Advance after = bench.trainer.advance();

        // Then
        assertThat(before).isEqualTo(Advance.WAITING);
        assertThat(after).isEqualTo(Advance.STEPPED);
    }

    @Test
    void samplesLeaveTheBacklogWithTheSnapshotThatCoversThem() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);
        int before = bench.store.sizes().backlog();

        // When
        bench.advance(9);
        int beforeTheSnapshot = bench.store.sizes().backlog();
        bench.advance(1);

        // Then
        assertThat(beforeTheSnapshot).isEqualTo(before);
        assertThat(bench.store.sizes().backlog()).isEqualTo(before - 40);
        assertThat(bench.store.sizes().replay()).isEqualTo(16);
    }

    @Test
    void withoutNewSamplesTrainingRestsAndPutsOnRecordWhatItLearned() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);

        // When
        bench.advanceUntilRest();

        // Then
        assertThat(bench.store.sizes().backlog()).isZero();
        int steps = bench.report.losses.size();
        assertThat(bench.advance(3)).containsOnly(Advance.WAITING);
        bench.accept("new", 10);
        assertThat(bench.trainer.advance()).isEqualTo(Advance.STEPPED);
        assertThat(bench.report.losses).hasSize(steps + 1);
    }

    @Test
    void trainingGoesOnFromACheckpointThatSomebodyAnnounced() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);
        bench.advance(12);
        ModelAnnouncement other = ColourCheckpoints.untrained(elsewhere, "by-hand");

        // When
        bench.current.use(other);
        bench.advance(1);

        // Then
        assertThat(bench.report.rebased).containsExactly("by-hand");
        bench.advance(8);
        assertThat(bench.published.get(1).provenance()).containsEntry("start", "by-hand");
    }

    @Test
    void whatOnlyTheAbandonedParametersHadLearnedIsLearnedAgain() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);
        bench.advance(15);
        int before = bench.store.sizes().backlog();

        // When
        bench.current.use(ColourCheckpoints.untrained(elsewhere, "by-hand"));
        bench.advance(1);

        // Then
        assertThat(bench.report.rebased).containsExactly("by-hand");
        assertThat(bench.store.sizes().backlog()).isEqualTo(before);
    }

    @Test
    void itsOwnAnnouncementsDoNotTurnItBack() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);
        bench.advance(20);

        // When
        bench.published.forEach(bench.current::use);
        bench.advance(1);

        // Then
        assertThat(bench.published).hasSize(2);
        assertThat(bench.report.rebased).isEmpty();
    }

    @Test
    void aRollBackToAnEarlierCheckpointOfItsOwnIsFollowed() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);
        bench.advance(20);
        bench.published.forEach(bench.current::use);

        // When
        bench.current.use(bench.published.get(0));
        bench.advance(1);

        // Then
        assertThat(bench.report.rebased).containsExactly(bench.published.get(0).version());
    }

    @Test
    void aCheckpointThatCannotBeReadChangesNothing() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);
        bench.advance(5);

        // When
        bench.current.use(new ModelAnnouncement(
                "segmenter", "gone", elsewhere.resolve("gone").toString(), "0".repeat(64), Map.of(), Map.of()));
        bench.advance(1);

        // Then
        assertThat(bench.report.refused).singleElement().asString().contains("gone");
        assertThat(bench.report.losses).hasSize(6);
    }

    @Test
    void anAnnouncementThatTheBrokerDidNotTakeIsMadeLaterAlsoByTheNextProcess() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 80);
        bench.brokerIsThere = false;
        bench.advance(10);
        assertThat(bench.advance(2)).containsOnly(Advance.WAITING);

        // When
        Workbench next = new Workbench(folder);
        next.advance(2);

        // Then
        assertThat(bench.published).isEmpty();
        assertThat(next.published)
                .extracting(ModelAnnouncement::version)
                .containsExactlyElementsOf(bench.report.announced);
    }

    @Test
    void onlyTheNewestCheckpointsAndThoseInUseAreKept() {
        // Given
        Workbench bench = new Workbench(folder).accept("image", 300);
        bench.learners.setRate(0);

        // When
        bench.advance(100);

        // Then
        assertThat(folder.resolve("checkpoints").toFile().list()).hasSizeBetween(5, 8);
    }
}
