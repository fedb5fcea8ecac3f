package io.ficklestream.classifier.domain;

import io.ficklestream.contracts.View;
import java.util.List;

/** Planning rules for tests. */
final class Rules {

    static final PlanningRules DEFAULT = new PlanningRules(List.of(View.ORIGINAL), 200, 200, 0.35, 0);

    static final PlanningRules TWO_VIEWS = views(List.of(View.ORIGINAL, new View(1, true)));

    private Rules() {}

    static PlanningRules tasksOf(int samplesPerTask) {
        return new PlanningRules(List.of(View.ORIGINAL), 200, samplesPerTask, 0.35, 0);
    }

    static PlanningRules views(List<View> views) {
        return new PlanningRules(views, 200, 200, 0.35, 0);
    }
}
