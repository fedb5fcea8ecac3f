package io.ficklestream.segmenter.domain.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.segmenter.domain.samples.ImageKey;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchDrawTest {

    private static final TrainingRules RULES = new TrainingRules(8, 0.25, 1, 10, 10, 3);

    @Test
    void newSamplesComeInTheirOrderAndTheRestIsReplayed() {
        // When
        BatchDraw batch = BatchDraw.of(RULES, 5, keys("fresh", 20), keys("old", 20));

        // Then
        assertThat(batch.fresh()).isEqualTo(keys("fresh", 6));
        assertThat(batch.replayed()).hasSize(2).isSubsetOf(keys("old", 20)).doesNotHaveDuplicates();
        assertThat(batch.all()).hasSize(8);
    }

    @Test
    void whatOneLacksTheOtherGives() {
        assertThat(BatchDraw.of(RULES, 5, keys("fresh", 20), List.of()).fresh()).hasSize(8);
        assertThat(BatchDraw.of(RULES, 5, keys("fresh", 1), keys("old", 20)).replayed())
                .hasSize(7);
        assertThat(BatchDraw.of(RULES, 5, keys("fresh", 1), keys("old", 2)).all())
                .hasSize(3);
        assertThat(BatchDraw.of(RULES, 5, List.of(), List.of()).isEmpty()).isTrue();
    }

    @Test
    void everyStepDrawsAnewAndTheSameStepDrawsTheSame() {
        // Given
        List<ImageKey> old = keys("old", 50);

        // When
        List<ImageKey> first = BatchDraw.of(RULES, 5, List.of(), old).replayed();

        // Then
        assertThat(BatchDraw.of(RULES, 5, List.of(), old).replayed()).isEqualTo(first);
        assertThat(BatchDraw.of(RULES, 6, List.of(), old).replayed()).isNotEqualTo(first);
    }

    @Test
    void everyReplayedSampleIsDrawnEquallyOften() {
        // Given
        List<ImageKey> old = keys("old", 10);
        TrainingRules one = new TrainingRules(1, 0.5, 1, 10, 10, 3);

        // When
        long drawn = IntStream.range(0, 5000)
                .filter(step ->
                        BatchDraw.of(one, step, List.of(), old).replayed().contains(old.get(4)))
                .count();

        // Then
        assertThat(drawn).isBetween(400L, 600L);
    }

    @Test
    void impossibleRulesAreRefused() {
        assertThatThrownBy(() -> new TrainingRules(0, 0.5, 1, 1, 1, 0)).hasMessageContaining("at least 1 sample");
        assertThatThrownBy(() -> new TrainingRules(1, 1, 1, 1, 1, 0)).hasMessageContaining("0 to below 1");
        assertThatThrownBy(() -> new TrainingRules(1, 0.5, 1, 0, 1, 0)).hasMessageContaining("1 step apart");
    }

    private static List<ImageKey> keys(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> ImageKey.of(prefix + i)).toList();
    }
}
