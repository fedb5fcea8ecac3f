package io.ficklestream.classifier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.contracts.View;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TasksTileAllSamplesTest {

    private static final ImageMessage IMAGE = new ImageMessage("a", new byte[] {1}, List.of("cat"), Optional.empty());
    private static final ImageLabels CAT = new ImageLabels(List.of("cat"), LabelOrigin.GIVEN);

    @Test
    void rangesFollowEachOtherFromZeroToTheTotalForAnyRules() {
        Random random = new Random(20190616);
        for (int round = 0; round < 500; round++) {
            // Given
            PlanningRules rules = randomRules(random);

            // When
            List<CamTask> tasks = new TaskPlanner(rules).plan(IMAGE, CAT, "v1");

            // Then
            int next = 0;
            for (CamTask task : tasks) {
                assertThat(task.samples().from()).as("%s", rules).isEqualTo(next);
                next = task.samples().to();
            }
            assertThat(next).isEqualTo(rules.totalSamples());
            assertThat(tasks).allSatisfy(task -> {
                assertThat(task.plan().totalSamples()).isEqualTo(rules.totalSamples());
                assertThat(task.samples().size()).isLessThanOrEqualTo(rules.samplesPerTask());
            });
        }
    }

    @Test
    void everyTaskLiesWithinTheSamplesOfItsView() {
        Random random = new Random(41);
        for (int round = 0; round < 500; round++) {
            // Given
            PlanningRules rules = randomRules(random);

            // When
            List<CamTask> tasks = new TaskPlanner(rules).plan(IMAGE, CAT, "v1");

            // Then
            assertThat(tasks).allSatisfy(task -> {
                int view = rules.views().indexOf(task.view());
                int first = view * rules.samplesPerView();
                assertThat(new SampleRange(first, first + rules.samplesPerView()).contains(task.samples()))
                        .isTrue();
            });
        }
    }

    @Test
    void theDefaultRulesMakeOneTaskOfTheWholeImage() {
        // When
        List<CamTask> tasks = new TaskPlanner(Rules.DEFAULT).plan(IMAGE, CAT, "v1");

        // Then
        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.samples()).isEqualTo(new SampleRange(0, 200));
            assertThat(task.view()).isEqualTo(View.ORIGINAL);
            assertThat(task.activationThreshold()).isEqualTo(0.35);
            assertThat(task.photograph()).isEqualTo(IMAGE.photograph());
            assertThat(task.plan().classes()).containsExactly("cat");
        });
    }

    private static PlanningRules randomRules(Random random) {
        List<View> views = IntStream.rangeClosed(1, 1 + random.nextInt(8))
                .mapToObj(i -> new View(i * 0.5, random.nextBoolean()))
                .toList();
        return new PlanningRules(views, 1 + random.nextInt(300), 1 + random.nextInt(400), 0.35, random.nextLong());
    }
}
