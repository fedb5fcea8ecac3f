package io.ficklestream.launcher.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.launcher.collect.StageEvent.MapsMerged;
import io.ficklestream.launcher.collect.StageEvent.SeedReady;
import io.ficklestream.launcher.collect.StageEvent.SegmentationReady;
import io.ficklestream.launcher.collect.StageEvent.SetAside;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SegmentationsStandBesideSeedsTest {

    private static final String SEGMENTER = "segmenter-service";
    private static final DeadLetter GAVE_UP = new DeadLetter("a", "images", SEGMENTER, "too large");
    private static final DeadLetter LEARNS_NOTHING = new DeadLetter("a", "seeds", SEGMENTER, "all ignore");
    private static final DeadLetter BROKEN = new DeadLetter("a", "images", "classifier-service", "truncated JPEG");

    private final List<LabeledImage> labeled = new ArrayList<>();
    private final List<DeadLetter> letters = new ArrayList<>();
    private final List<DeadLetter> notes = new ArrayList<>();
    private final RunState state = new RunState(List.of("a"), Awaited.SEEDS_AND_SEGMENTATIONS);
    private final ResultAssembly assembly = assemblyOn(state);

    private final ImagePlan plan = Plans.plan("a", "cat");
    private final MapsMerged maps = new MapsMerged(Plans.maps(plan, new byte[] {1}), Timings.none());
    private final SeedReady seed = new SeedReady(Plans.seed(plan, 8), timing("crf", 70));
    private final SegmentationReady segmentation =
            new SegmentationReady(Plans.segmentation("a", 8), timing("segmenter", 300));

    @Test
    void theResultIsWholeWithBothInWhateverOrderTheyCome() {
        Random random = new Random(4);
        for (int round = 0; round < 20; round++) {
            // Given
            List<StageEvent> order = new ArrayList<>(List.of(maps, seed, segmentation, segmentation, seed));
            Collections.shuffle(order, random);
            labeled.clear();
            RunState fresh = new RunState(List.of("a"), Awaited.SEEDS_AND_SEGMENTATIONS);

            // When
            order.forEach(assemblyOn(fresh)::accept);

            // Then
            assertThat(fresh.complete()).isTrue();
            assertThat(labeled).singleElement().satisfies(image -> {
                assertThat(image.segmentation()).contains(segmentation.segmentation());
                assertThat(image.timings().millis()).containsEntry("crf", 70.0).containsEntry("segmenter", 300.0);
            });
        }
    }

    @Test
    void seedsWaitForTheSegmentation() {
        // When
        assembly.accept(maps);
        assembly.accept(seed);

        // Then
        assertThat(labeled).isEmpty();
        assertThat(state.awaitsSeeds("a")).isFalse();
        assertThat(state.complete()).isFalse();
    }

    @Test
    void anImageThatTheSegmenterGaveUpOnHasItsSeedsAllTheSame() {
        for (List<StageEvent> order : List.of(
                List.<StageEvent>of(new SetAside(GAVE_UP), maps, seed),
                List.<StageEvent>of(maps, seed, new SetAside(GAVE_UP)))) {
            // Given
            labeled.clear();
            notes.clear();
            RunState fresh = new RunState(List.of("a"), Awaited.SEEDS_AND_SEGMENTATIONS);

            // When
            order.forEach(assemblyOn(fresh)::accept);

            // Then
            assertThat(fresh.complete()).isTrue();
            assertThat(labeled)
                    .singleElement()
                    .satisfies(image -> assertThat(image.segmentation()).isEmpty());
            assertThat(notes).containsExactly(GAVE_UP);
            assertThat(letters).isEmpty();
        }
    }

    @Test
    void seedsThatTheSegmenterCannotLearnFromDoNotEndTheSegmentation() {
        // When
        assembly.accept(new SetAside(LEARNS_NOTHING));
        assembly.accept(maps);
        assembly.accept(seed);
        boolean awaited = state.awaitsSegmentation("a");
        assembly.accept(segmentation);

        // Then
        assertThat(awaited).isTrue();
        assertThat(labeled)
                .singleElement()
                .satisfies(image -> assertThat(image.segmentation()).isPresent());
        assertThat(notes).containsExactly(LEARNS_NOTHING);
    }

    @Test
    void anImageThatADeadLetterEndedIsNotWaitedFor() {
        // Given
        assembly.accept(segmentation);

        // When
        assembly.accept(new SetAside(BROKEN));
        assembly.accept(new SetAside(GAVE_UP));

        // Then
        assertThat(state.complete()).isTrue();
        assertThat(letters).containsExactly(BROKEN);
        assertThat(labeled).isEmpty();
    }

    @Test
    void aLetterOfTheSegmenterIsToldOnce() {
        // When: it is read from the running stream and again when everything is recalled
        assembly.accept(new SetAside(GAVE_UP));
        assembly.accept(new SetAside(GAVE_UP));
        assembly.accept(new SetAside(new DeadLetter("z", "images", SEGMENTER, "not ours")));

        // Then
        assertThat(notes).containsExactly(GAVE_UP);
    }

    @Test
    void seedsWhoseSegmentationNeverCameAreToldOfAtTheEnd() {
        // Given
        assembly.accept(maps);
        assembly.accept(seed);

        // When
        assembly.tellUnsegmented();

        // Then
        assertThat(labeled)
                .singleElement()
                .satisfies(image -> assertThat(image.segmentation()).isEmpty());
        assertThat(state.awaitsSegmentation("a")).isTrue();
    }

    @Test
    void withoutASegmenterItsWordsAreNotPartOfAResult() {
        // Given
        ResultAssembly seedsOnly = assemblyOn(new RunState(List.of("a"), Awaited.SEEDS));

        // When
        seedsOnly.accept(segmentation);
        seedsOnly.accept(maps);
        seedsOnly.accept(seed);

        // Then
        assertThat(labeled)
                .singleElement()
                .satisfies(image -> assertThat(image.segmentation()).isEmpty());
    }

    private ResultAssembly assemblyOn(RunState runState) {
        return new ResultAssembly(runState, new ResultListener() {
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
                notes.add(letter);
            }
        });
    }

    private static Timings timing(String step, double millis) {
        return new Timings(new TreeMap<>(Map.of(step, millis)));
    }
}
