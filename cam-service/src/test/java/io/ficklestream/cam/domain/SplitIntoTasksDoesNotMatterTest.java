package io.ficklestream.cam.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.cam.Announcements;
import io.ficklestream.cam.MeanColourNetwork;
import io.ficklestream.cam.Tasks;
import io.ficklestream.contracts.CamTask;
import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.parallel.Workers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitIntoTasksDoesNotMatterTest {

    @Test
    void tasksDoneByDifferentWorkersInAnyOrderSumUpToTheTaskOfTheWhole() {
        Evidence whole = evidenceOfANewWorker(Tasks.whole("image"));
        Random random = new Random(5);
        for (int parts : new int[] {2, 4, 5, 8, 10, 20, 40}) {
            // Given
            List<CamTask> tasks = new ArrayList<>(Tasks.parts("image", parts));
            Collections.shuffle(tasks, random);

            // When
            Evidence merged = tasks.stream()
                    .map(SplitIntoTasksDoesNotMatterTest::evidenceOfANewWorker)
                    .reduce(Evidence::merge)
                    .orElseThrow();

            // Then
            assertThat(merged).as("%d parts", parts).isEqualTo(whole);
        }
    }

    private static Evidence evidenceOfANewWorker(CamTask task) {
        AnnouncedModels models = new AnnouncedModels(Duration.ZERO);
        models.add(Announcements.of("v1"));
        Localizer localizer = new Localizer(
                new PhotographDecoder(DecodeLimits.DEFAULT),
                models,
                new LoadedNetworks(announcement -> new MeanColourNetwork(), 1),
                Workers.callerOnly());
        return localizer.pass(task).evidence(task);
    }
}
