package io.ficklestream.vision.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PosteriorDecisionTest {
    /** Three labels, two pixels. */
    private static final float[] POSTERIORS = {0.25f, 0.2f, 0.5f, 0.4f, 0.25f, 0.4f};

    @Test
    void theMostProbableLabelWinsAndOfEqualsTheFirst() {
        assertThat(new PosteriorDecision(0).decide(POSTERIORS, 2)).containsExactly(1, 1);
    }

    @Test
    void pixelsBelowTheLimitStayUndecided() {
        assertThat(new PosteriorDecision(0.5).decide(POSTERIORS, 2)).containsExactly(1, -1);
        assertThat(new PosteriorDecision(0.51).decide(POSTERIORS, 2)).containsExactly(-1, -1);
    }
}
