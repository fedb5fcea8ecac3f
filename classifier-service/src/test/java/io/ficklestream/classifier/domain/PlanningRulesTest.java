package io.ficklestream.classifier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanningRulesTest {

    private static final List<View> ORIGINAL = List.of(View.ORIGINAL);

    @Test
    void samplesAreCountedOverAllViews() {
        assertThat(Rules.views(List.of(View.ORIGINAL, new View(2, true))).totalSamples())
                .isEqualTo(400);
    }

    @Test
    void rulesThatCannotWorkAreRefusedByName() {
        assertThatThrownBy(() -> new PlanningRules(List.of(), 1, 1, 0, 0)).hasMessageContaining("at least one view");
        assertThatThrownBy(() -> Rules.views(List.of(View.ORIGINAL, View.ORIGINAL)))
                .hasMessageContaining("named twice");
        assertThatThrownBy(() -> new PlanningRules(ORIGINAL, 0, 1, 0, 0)).hasMessageContaining("samples per view");
        assertThatThrownBy(() -> new PlanningRules(ORIGINAL, 1, 0, 0, 0)).hasMessageContaining("samples per task");
        assertThatThrownBy(() -> new PlanningRules(ORIGINAL, 1, 1, 1, 0)).hasMessageContaining("threshold");
        assertThatThrownBy(() -> new PlanningRules(ORIGINAL, 40_000, 1, 0, 0)).hasMessageContaining("use fewer");
    }
}
