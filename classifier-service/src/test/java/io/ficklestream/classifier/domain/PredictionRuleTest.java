package io.ficklestream.classifier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PredictionRuleTest {

    private static final List<String> CLASSES = List.of("cat", "cow", "dog");

    @Test
    void everyClassFromTheThresholdOnCounts() {
        assertThat(new PredictionRule(0.5, true).choose(CLASSES, new float[] {0.5f, 0.49f, 0.9f}))
                .containsExactly("cat", "dog");
    }

    @Test
    void theMostProbableClassCountsWhereNoneReachesTheThreshold() {
        assertThat(new PredictionRule(0.5, true).choose(CLASSES, new float[] {0.1f, 0.3f, 0.2f}))
                .containsExactly("cow");
    }

    @Test
    void anImageThatShowsNoClassClearlyIsRejectedWhereTheBestIsNotWanted() {
        assertThatThrownBy(() -> new PredictionRule(0.5, false).choose(CLASSES, new float[] {0.1f, 0.31f, 0.2f}))
                .isInstanceOf(RejectedImageException.class)
                .hasMessage(
                        "no class reaches probability 0.5; the most probable is cow with 0.31: give the image labels");
    }

    @Test
    void aThresholdThatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> new PredictionRule(50, true)).hasMessageContaining("0 to 1, not 50");
    }
}
