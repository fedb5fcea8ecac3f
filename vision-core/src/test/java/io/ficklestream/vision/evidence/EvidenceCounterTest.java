package io.ficklestream.vision.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EvidenceCounterTest {
    @Test
    void mapsAreDividedByTheirOwnMaximum() {
        // Given
        EvidenceCounter counter = new EvidenceCounter(1, 1, 3, 0.35);

        // When two maps differ only in scale
        counter.count(0, new float[] {0, 1, 2});
        counter.count(0, new float[] {0, 1e-30f, 2e-30f});

        // Then
        assertThat(counter.evidence(2))
                .isEqualTo(new Evidence(1, 1, 3, 2, new int[] {0, 2, 2}, new int[] {0, 65536, 2 * 65536}));
    }

    @Test
    void aCellMustExceedTheThreshold() {
        // Given
        EvidenceCounter counter = new EvidenceCounter(1, 1, 3, 0.5);

        // When
        counter.count(0, new float[] {0.5f, 0.50001f, 1});

        // Then
        assertThat(counter.evidence(1).hits()).containsExactly(0, 1, 1);
    }

    @Test
    void aMapOfZerosContributesNothingButCountsAsASample() {
        // Given
        EvidenceCounter counter = new EvidenceCounter(1, 1, 2, 0);

        // When
        counter.count(0, new float[2]);
        counter.count(0, new float[] {1, 0});

        // Then
        assertThat(counter.evidence(2)).isEqualTo(new Evidence(1, 1, 2, 2, new int[] {1, 0}, new int[] {65536, 0}));
    }

    @Test
    void scoresAreRoundedToTheNearestUnit() {
        // Given
        EvidenceCounter counter = new EvidenceCounter(1, 1, 3, 0.35);

        // When
        counter.count(0, new float[] {1, 2, 3});

        // Then 65536 / 3 = 21845.33, 2 * 65536 / 3 = 43690.67
        assertThat(counter.evidence(1).sums()).containsExactly(21_845, 43_691, 65_536);
    }

    @Test
    void mapsOfIntegersAreCountedAlike() {
        // Given
        EvidenceCounter counter = new EvidenceCounter(2, 1, 4, 0.5);

        // When one map is zero or less everywhere
        counter.count(1, new int[] {-7, 3, 2, 6});
        counter.count(1, new int[] {-7, 0, -2, -6});

        // Then 3 does not exceed one half of 6
        assertThat(counter.evidence(2))
                .isEqualTo(new Evidence(
                        2, 1, 4, 2, new int[] {0, 0, 0, 0, 0, 0, 0, 1}, new int[] {0, 0, 0, 0, 0, 32_768, 21_845, 65_536
                        }));
    }

    @Test
    void classesAreCountedApart() {
        // Given
        EvidenceCounter counter = new EvidenceCounter(2, 1, 1, 0.35);

        // When
        counter.count(1, new float[] {3});

        // Then
        assertThat(counter.evidence(1).hits()).containsExactly(0, 1);
    }

    @Test
    void thresholdMustBeBelowAMapsMaximum() {
        for (double threshold : new double[] {-0.1, 1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new EvidenceCounter(1, 1, 1, threshold))
                    .withMessageContaining("threshold");
        }
    }
}
