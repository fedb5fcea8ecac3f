package io.ficklestream.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.EvidenceGrid;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.process.StackConfig;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.weights.PublishedModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two CAM workers share the tasks of every image; one is killed with SIGKILL while it works. */
@NeedsBackboneWeights
class KilledWorkerChangesNothingTest {

    private static final int IMAGES = 24;
    private static final int WORKERS = 2;
    private static final int TASKS_BEFORE_DEATH = 3;
    private static final int SIGKILLED = 137;

    @TempDir
    Path folder;

    @Test
    void everyImageGetsItsOneResultWithTheBytesOfAnUndisturbedRun() {
        // Given
        PublishedModel model = QuickCheckpoint.write(folder.resolve("checkpoint"));
        List<Photograph> photographs = SmallPhotographs.write(folder, IMAGES);
        Outcome undisturbed = undisturbedRun(model, photographs);

        try (SystemUnderTest system = start("killed-worker", model)) {
            // When
            system.submit(photographs);
            WorkerDeath death = WorkerDeath.amidWork(system, TASKS_BEFORE_DEATH);
            system.awaitRest();

            // Then
            assertThatTheOtherWorkerTookOver(system, death);
            Outcome outcome = Outcome.of(system);
            outcome.assertExactlyOneResultFor(ids(photographs));
            outcome.assertSameBytesAs(undisturbed);
        }
    }

    private static Outcome undisturbedRun(PublishedModel model, List<Photograph> photographs) {
        try (SystemUnderTest system = start("undisturbed", model)) {
            system.submit(photographs);
            system.awaitRest();

            assertThat(system.stack().workers()).allSatisfy(worker -> worker.requireAlive());
            Outcome outcome = Outcome.of(system);
            outcome.assertExactlyOneResultFor(ids(photographs));
            assertThatMostMapsSaySomething(system);
            return outcome;
        }
    }

    private static SystemUnderTest start(String name, PublishedModel model) {
        SystemUnderTest system =
                SystemUnderTest.start(name, model, config -> withShortTasks(CamWorkers.recognisable(config)));
        new CamWorkers(system).awaitSharing(WORKERS);
        return system;
    }

    /** Two tasks for every image, so that most images are shared by the workers. */
    private static StackConfig withShortTasks(StackConfig config) {
        return config.withWorkers(WORKERS)
                .withProperty("classifier-service", "ficklestream.classifier.planning.samples-per-view", "20")
                .withProperty("classifier-service", "ficklestream.classifier.planning.samples-per-task", "10");
    }

    private static void assertThatTheOtherWorkerTookOver(SystemUnderTest system, WorkerDeath death) {
        assertThat(death.victim().exitCode()).hasValue(SIGKILLED);
        assertThat(death.finished(system.probe())).hasSizeGreaterThanOrEqualTo(TASKS_BEFORE_DEATH);
        assertThat(death.left(system.probe())).isNotEmpty();
        Set<String> tasks = WorkerDeath.tasks(system.probe()).keySet();
        assertThat(tasks).hasSize(2 * IMAGES);
        assertThat(WorkerDeath.blocks(system.probe())).isEqualTo(tasks);
        assertThat(new CamWorkers(system).shares())
                .hasSize(1)
                .doesNotContainKey(death.victim().name());
    }

    /** Empty maps would be the same however they came about. */
    private static void assertThatMostMapsSaySomething(SystemUnderTest system) {
        long telling = system.probe().everything(Topics.LOCALIZATION_MAPS).stream()
                .map(record -> Codecs.LOCALIZATION_MAPS.decode(record.value()).evidence())
                .filter(KilledWorkerChangesNothingTest::hasHits)
                .count();
        assertThat(telling).isGreaterThan(IMAGES / 2);
    }

    private static boolean hasHits(EvidenceGrid evidence) {
        return Arrays.stream(evidence.hits()).anyMatch(hits -> hits > 0);
    }

    private static List<String> ids(List<Photograph> photographs) {
        return photographs.stream().map(Photograph::id).toList();
    }
}
