package io.ficklestream.vision.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final Evidence FOUR_SAMPLES =
            new Evidence(1, 1, 2, 4, new int[] {1, 4}, new int[] {2 * Evidence.SCORE_ONE, Evidence.SCORE_ONE});

    @Test
    void frequenciesAndScoresAreMeansOverSamples() {
        assertThat(FOUR_SAMPLES.hitFrequency(0, 0, 0)).isEqualTo(0.25f);
        assertThat(FOUR_SAMPLES.meanScore(0, 0, 0)).isEqualTo(0.5f);
        assertThat(FOUR_SAMPLES.hitFrequencies()).containsExactly(0.25f, 1);
        assertThat(FOUR_SAMPLES.meanScores()).containsExactly(0.5f, 0.25f);
    }

    @Test
    void evidenceOfNothingSaysNothing() {
        // Given
        Evidence empty = Evidence.empty(1, 1, 2);

        // When, Then
        assertThat(empty.hitFrequencies()).containsExactly(0, 0);
        assertThat(empty.meanScores()).containsExactly(0, 0);
        assertThat(empty.merge(FOUR_SAMPLES)).isEqualTo(FOUR_SAMPLES);
    }

    @Test
    void mergingAddsEverything() {
        assertThat(FOUR_SAMPLES.merge(FOUR_SAMPLES)).isEqualTo(new Evidence(1, 1, 2, 8, new int[] {2, 8}, new int[] {
            4 * Evidence.SCORE_ONE, 2 * Evidence.SCORE_ONE
        }));
    }

    @Test
    void mergingLeavesBothPartsAlone() {
        // Given
        Evidence part = new Evidence(1, 1, 1, 1, new int[] {1}, new int[] {5});

        // When
        part.merge(part);

        // Then
        assertThat(part).isEqualTo(new Evidence(1, 1, 1, 1, new int[] {1}, new int[] {5}));
    }

    @Test
    void shapesMustAgree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOUR_SAMPLES.merge(Evidence.empty(1, 2, 1)))
                .withMessageContaining("shapes differ");
    }

    @Test
    void arraysMustHaveTheShape() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(2, 3, 4, 1, new int[24], new int[23]))
                .withMessageContaining("24")
                .withMessageContaining("23");
    }

    @Test
    void countsMustBePossible() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(1, 1, 1, 2, new int[] {3}, new int[1]))
                .withMessageContaining("hits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(1, 1, 1, 0, new int[1], new int[] {1}))
                .withMessageContaining("sums");
    }

    @Test
    void sumsOfTheMostSamplesFitAndMoreAreRefused() {
        // Given
        int most = Evidence.MAX_SAMPLES;
        Evidence full = new Evidence(1, 1, 1, most, new int[] {most}, new int[] {most * Evidence.SCORE_ONE});

        // When, Then
        assertThat(full.meanScore(0, 0, 0)).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(1, 1, 1, most + 1, new int[1], new int[1]))
                .withMessageContaining(String.valueOf(most));
    }

    @Test
    void aBlockMustHoldWhatItsIntervalSays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvidenceBlocks().add(new SampleInterval(0, 5), FOUR_SAMPLES))
                .withMessageContaining("5 samples")
                .withMessageContaining("4");
    }

    @Test
    void aBlockThatComesAgainIsIgnored() {
        // Given
        EvidenceBlocks blocks = new EvidenceBlocks();

        // When, Then
        assertThat(blocks.add(new SampleInterval(0, 4), FOUR_SAMPLES)).isTrue();
        assertThat(blocks.add(new SampleInterval(0, 4), FOUR_SAMPLES)).isFalse();
        assertThat(blocks.complete(4)).contains(FOUR_SAMPLES);
    }
}
