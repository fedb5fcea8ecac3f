package io.ficklestream.classifier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.contracts.View;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SameSubmissionHasTheSamePlanIdTest {

    private static final byte[] PHOTOGRAPH = {1, 2, 3};
    private static final ImageMessage IMAGE = image(PHOTOGRAPH, 0);
    private static final List<String> CLASSES = List.of("cat", "dog");

    @Test
    void equalSubmissionsHaveEqualIds() {
        // When
        String first = PlanId.of(IMAGE, CLASSES, "v1", Rules.DEFAULT);
        String second = PlanId.of(image(PHOTOGRAPH.clone(), 0), List.copyOf(CLASSES), "v1", Rules.DEFAULT);

        // Then
        assertThat(second).isEqualTo(first).matches("[0-9a-f]{16}");
    }

    @Test
    void anImageThatNobodyRevisedKeepsTheIdThatItHadBeforeThereWereRevisions() {
        assertThat(PlanId.of(IMAGE, CLASSES, "v1", Rules.DEFAULT)).isEqualTo("3b6e7c271e81c2b6");
    }

    @Test
    void howSamplesAreSplitIntoTasksDoesNotMatter() {
        assertThat(PlanId.of(IMAGE, CLASSES, "v1", Rules.tasksOf(25)))
                .isEqualTo(PlanId.of(IMAGE, CLASSES, "v1", Rules.tasksOf(200)));
    }

    @Test
    void everythingElseThatDecidesTheResultMatters() {
        // Given
        List<View> original = List.of(View.ORIGINAL);

        // When
        List<String> ids = List.of(
                PlanId.of(IMAGE, CLASSES, "v1", Rules.DEFAULT),
                PlanId.of(image(PHOTOGRAPH, 1), CLASSES, "v1", Rules.DEFAULT),
                PlanId.of(image(PHOTOGRAPH, 2), CLASSES, "v1", Rules.DEFAULT),
                PlanId.of(image(new byte[] {1, 2, 4}, 0), CLASSES, "v1", Rules.DEFAULT),
                PlanId.of(IMAGE, List.of("cat"), "v1", Rules.DEFAULT),
                PlanId.of(IMAGE, List.of("catdog"), "v1", Rules.DEFAULT),
                PlanId.of(IMAGE, CLASSES, "v2", Rules.DEFAULT),
                PlanId.of(IMAGE, CLASSES, "v1", Rules.views(List.of(new View(2, false)))),
                PlanId.of(IMAGE, CLASSES, "v1", Rules.views(List.of(new View(1, true)))),
                PlanId.of(IMAGE, CLASSES, "v1", new PlanningRules(original, 100, 200, 0.35, 0)),
                PlanId.of(IMAGE, CLASSES, "v1", new PlanningRules(original, 200, 200, 0.4, 0)),
                PlanId.of(IMAGE, CLASSES, "v1", new PlanningRules(original, 200, 200, 0.35, 1)));

        // Then
        Set<String> distinct = new LinkedHashSet<>(ids);
        assertThat(distinct).hasSameSizeAs(ids);
    }

    private static ImageMessage image(byte[] photograph, long revision) {
        return new ImageMessage("image", photograph, List.of(), Optional.empty(), revision, ProcessingOptions.DEFAULT);
    }
}
