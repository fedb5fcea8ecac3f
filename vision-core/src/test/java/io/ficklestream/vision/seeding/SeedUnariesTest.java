package io.ficklestream.vision.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.vision.image.LabelImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeedUnariesTest {
    private static final RefinementParameters DEFAULTS = RefinementParameters.defaults();

    @Test
    void probabilitiesSumToOneAndOrderLikeTheScores() {
        Random random = new Random(7);
        for (int trial = 0; trial < 50; trial++) {
            // Given
            EvidenceMaps maps =
                    EvidenceMaps.of(RandomEvidence.of(random).counted(0.35)).resampledTo(9, 13);
            double alpha = 0.25 + 8 * random.nextDouble();

            // When
            float[] p = new SeedUnaries(DEFAULTS.withBackgroundPower(alpha)).probabilities(maps);

            // Then
            for (int u = 0; u < maps.pixels(); u++) {
                double sum = p[u];
                for (int c = 1; c <= maps.classes(); c++) {
                    sum += p[c * maps.pixels() + u];
                    assertThat(p[c * maps.pixels() + u] >= p[maps.pixels() + u])
                            .isEqualTo(maps.relativeScore(c - 1, u) >= maps.relativeScore(0, u));
                }
                assertThat(sum).isCloseTo(1, within(1e-5));
            }
        }
    }

    @Test
    void energiesOfScoresAreClippedNegativeLogarithms() {
        // Given one class with relative scores 1, 0.5 and 0
        EvidenceMaps maps =
                new EvidenceMaps(1, 1, 3, 10, new float[3], new float[] {0.8f, 0.4f, 0}, new float[] {0.8f});

        // When
        float[] energies = new SeedUnaries(DEFAULTS.withBackgroundPower(2)).energies(maps, undecided(3));

        // Then background has 0, 0.25 / 0.75 and 1
        double clipped = -Math.log(1e-5);
        double[] expected = {clipped, Math.log(3), 0, 0, Math.log(1.5), clipped};
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) energies[i]).isCloseTo(expected[i], within(1e-5));
        }
    }

    @Test
    void energiesOfSeedsTrustThemAsFarAsConfigured() {
        // Given seeds background, class 1 and undecided
        EvidenceMaps maps = new EvidenceMaps(1, 1, 3, 10, new float[3], new float[] {1, 1, 1}, new float[] {1});
        LabelImage seeds = new LabelImage(1, 3, new byte[] {0, 1, -1});

        // When
        float[] energies =
                new SeedUnaries(DEFAULTS.withUnary(UnarySource.SEEDS).withSeedCertainty(0.8)).energies(maps, seeds);

        // Then
        double[] expected = {0.8, 0.2, 0.5, 0.2, 0.8, 0.5};
        for (int i = 0; i < expected.length; i++) {
            assertThat(Math.exp(-energies[i])).isCloseTo(expected[i], within(1e-6));
        }
    }

    private static LabelImage undecided(int pixels) {
        byte[] labels = new byte[pixels];
        java.util.Arrays.fill(labels, (byte) SeedRule.UNDECIDED);
        return new LabelImage(1, pixels, labels);
    }
}
