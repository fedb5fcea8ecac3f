package io.ficklestream.classifier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.View;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SameSubmissionHasTheSamePlanIdTest {

    private static final byte[] PHOTOGRAPH = {1, 2, 3};
    private static final List<String> CLASSES = List.of("cat", "dog");

    @Test
    void equalSubmissionsHaveEqualIds() {
        // When
        String first = PlanId.of(PHOTOGRAPH, CLASSES, "v1", Rules.DEFAULT);
        String second = PlanId.of(PHOTOGRAPH.clone(), List.copyOf(CLASSES), "v1", Rules.DEFAULT);

        // Then
        assertThat(second).isEqualTo(first).matches("[0-9a-f]{16}");
    }

    @Test
    void howSamplesAreSplitIntoTasksDoesNotMatter() {
        assertThat(PlanId.of(PHOTOGRAPH, CLASSES, "v1", Rules.tasksOf(25)))
                .isEqualTo(PlanId.of(PHOTOGRAPH, CLASSES, "v1", Rules.tasksOf(200)));
    }

    @Test
    void everythingElseThatDecidesTheResultMatters() {
        // Given
        List<View> original = List.of(View.ORIGINAL);

        // When
        List<String> ids = List.of(
                PlanId.of(PHOTOGRAPH, CLASSES, "v1", Rules.DEFAULT),
                PlanId.of(new byte[] {1, 2, 4}, CLASSES, "v1", Rules.DEFAULT),
                PlanId.of(PHOTOGRAPH, List.of("cat"), "v1", Rules.DEFAULT),
                PlanId.of(PHOTOGRAPH, List.of("catdog"), "v1", Rules.DEFAULT),
                PlanId.of(PHOTOGRAPH, CLASSES, "v2", Rules.DEFAULT),
                PlanId.of(PHOTOGRAPH, CLASSES, "v1", Rules.views(List.of(new View(2, false)))),
                PlanId.of(PHOTOGRAPH, CLASSES, "v1", Rules.views(List.of(new View(1, true)))),
                PlanId.of(PHOTOGRAPH, CLASSES, "v1", new PlanningRules(original, 100, 200, 0.35, 0)),
                PlanId.of(PHOTOGRAPH, CLASSES, "v1", new PlanningRules(original, 200, 200, 0.4, 0)),
                PlanId.of(PHOTOGRAPH, CLASSES, "v1", new PlanningRules(original, 200, 200, 0.35, 1)));

        // Then
        Set<String> distinct = new LinkedHashSet<>(ids);
        assertThat(distinct).hasSameSizeAs(ids);
    }
}
