package io.ficklestream.launcher.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.launcher.collect.StageEvent.MapsMerged;
import io.ficklestream.launcher.collect.StageEvent.SamplesDone;
import io.ficklestream.launcher.collect.StageEvent.SeedReady;
import io.ficklestream.launcher.collect.StageEvent.SetAside;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ResultAssemblyTest {

    private static final byte[] PHOTOGRAPH = {1, 2, 3};

    private final List<LabeledImage> labeled = new ArrayList<>();
    private final List<DeadLetter> letters = new ArrayList<>();
    private final RunState state = new RunState(List.of("a", "b"), Awaited.SEEDS);
    private final ResultAssembly assembly = new ResultAssembly(state, new ResultListener() {
        @Override
        public void labeled(LabeledImage image) {
            labeled.add(image);
        }

        @Override
        public void deadLettered(DeadLetter letter) {
            letters.add(letter);
        }

        @Override
        public void noted(DeadLetter letter) {
            throw new AssertionError("unexpected: " + letter);
        }
    });

    private final ImagePlan plan = Plans.plan("a", "cat");
    private final MapsMerged maps = new MapsMerged(Plans.maps(plan, PHOTOGRAPH), timings("merge", 5, "network", 400));
    private final SeedReady seed = new SeedReady(Plans.seed(plan, 8), timings("crf", 70, "network", 400));

    @Test
    void joinsSeedAndMapsInWhicheverOrderTheyCome() {
        for (List<StageEvent> order : List.of(List.<StageEvent>of(maps, seed), List.<StageEvent>of(seed, maps))) {
            // Given
            labeled.clear();
            ResultAssembly fresh = new ResultAssembly(new RunState(List.of("a"), Awaited.SEEDS), listenerOf(labeled));

            // When
            order.forEach(fresh::accept);

            // Then
            assertThat(labeled).hasSize(1);
            assertThat(labeled.get(0).seed()).isEqualTo(seed.seed());
            assertThat(labeled.get(0).maps()).isEqualTo(maps.maps());
        }
    }

    @Test
    void addsUpTheBlocksTimingsAndTakesTheOthersAsTheyAre() {
        // When
        assembly.accept(new SamplesDone(plan, new SampleRange(0, 100), timings("network", 400)));
        assembly.accept(new SamplesDone(plan, new SampleRange(100, 200), timings("network", 300)));
        assembly.accept(maps);
        assembly.accept(seed);

        // Then
        assertThat(labeled.get(0).timings().millis())
                .containsExactlyInAnyOrderEntriesOf(Map.of("network", 700.0, "merge", 5.0, "crf", 70.0));
    }

    @Test
    void hearsOfEveryImageOnce() {
        // When
        assembly.accept(maps);
        assembly.accept(seed);
        assembly.accept(maps);
        assembly.accept(seed);
        assembly.accept(new SetAside(new DeadLetter("a", "cam-tasks", "cam-service", "late")));

        // Then
        assertThat(labeled).hasSize(1);
        assertThat(letters).isEmpty();
    }

    @Test
    void aSeedDoesNotGoWithTheMapsOfAnotherPlan() {
        // Given
        ImagePlan other = new ImagePlan("a", "fedcba9876543210", "v2", List.of("cat"), LabelOrigin.GIVEN, 200);

        // When
        assembly.accept(new MapsMerged(Plans.maps(other, PHOTOGRAPH), Timings.none()));
        assembly.accept(seed);

        // Then
        assertThat(labeled).isEmpty();
        assertThat(state.awaitsSeeds("a")).isTrue();
    }

    @Test
    void passesDeadLettersOnAndIgnoresStrangers() {
        // Given
        DeadLetter letter = new DeadLetter("b", "images", "classifier-service", "truncated JPEG");

        // When
        assembly.accept(new SetAside(letter));
        assembly.accept(new SetAside(new DeadLetter("z", "images", "classifier-service", "not ours")));

        // Then
        assertThat(letters).containsExactly(letter);
    }

    private static ResultListener listenerOf(List<LabeledImage> images) {
        return new ResultListener() {
            @Override
            public void labeled(LabeledImage image) {
                images.add(image);
            }

            @Override
            public void deadLettered(DeadLetter letter) {
                throw new AssertionError("unexpected: " + letter);
            }

            @Override
            public void noted(DeadLetter letter) {
                throw new AssertionError("unexpected: " + letter);
            }
        };
    }

    private static Timings timings(Object... stepsAndMillis) {
        TreeMap<String, Double> millis = new TreeMap<>();
        for (int i = 0; i < stepsAndMillis.length; i += 2) {
            millis.put((String) stepsAndMillis[i], ((Integer) stepsAndMillis[i + 1]).doubleValue());
        }
        return new Timings(millis);
    }
}
