package io.ficklestream.vision.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.LabelImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeedRuleTest {
    private static final int TRIALS = 200;
    private static final SeedParameters PAPER = SeedParameters.defaults();

    @Test
    void isThePapersRuleOnNormalisedMaps() {
        Random random = new Random(1);
        for (int trial = 0; trial < TRIALS; trial++) {
            // Given
            RandomEvidence maps = RandomEvidence.of(random);

            // When
            LabelImage seeds = new SeedRule(PAPER).seeds(maps.counted(0.35));

            // Then foreground is where any map exceeds the threshold, and belongs to the larger mean
            for (int u = 0; u < maps.height() * maps.width(); u++) {
                int expected = papersClass(maps, u, 0.35);
                int actual = seeds.indices()[u] & 0xff;
                if (expected == 0) {
                    assertThat(actual).isIn(SeedRule.BACKGROUND, SeedRule.UNDECIDED);
                } else {
                    assertThat(actual).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void loweringTheThresholdNeverShrinksForeground() {
        Random random = new Random(2);
        for (int trial = 0; trial < TRIALS; trial++) {
            // Given
            RandomEvidence maps = RandomEvidence.of(random);

            // When
            LabelImage strict = new SeedRule(PAPER).seeds(maps.counted(0.5));
            LabelImage loose = new SeedRule(PAPER).seeds(maps.counted(0.2));

            // Then
            assertThat(foreground(loose)).containsAll(foreground(strict));
        }
    }

    @Test
    void askingForFewerHitsNeverShrinksForeground() {
        Random random = new Random(3);
        for (int trial = 0; trial < TRIALS; trial++) {
            // Given
            Evidence evidence = RandomEvidence.of(random).counted(0.35);
            double fraction = random.nextDouble();

            // When
            LabelImage strict = seeds(PAPER.withForegroundHits(Math.min(1, fraction + 0.2)), evidence);
            LabelImage loose = seeds(PAPER.withForegroundHits(fraction + 1e-6), evidence);

            // Then
            assertThat(foreground(loose)).containsAll(foreground(strict));
        }
    }

    @Test
    void raisingTheBackgroundScoreAddsBackgroundAndTouchesNoForeground() {
        Random random = new Random(4);
        for (int trial = 0; trial < TRIALS; trial++) {
            // Given
            Evidence evidence = RandomEvidence.of(random).counted(0.35);

            // When
            LabelImage low = seeds(PAPER.withBackgroundScore(0.1), evidence);
            LabelImage high = seeds(PAPER.withBackgroundScore(0.6), evidence);

            // Then
            assertThat(foreground(high)).isEqualTo(foreground(low));
            assertThat(where(high, SeedRule.BACKGROUND)).containsAll(where(low, SeedRule.BACKGROUND));
        }
    }

    @Test
    void aClaimedCellIsNeverUndecidedOrBackground() {
        Random random = new Random(5);
        for (int trial = 0; trial < TRIALS; trial++) {
            // Given background wherever it is allowed
            Evidence evidence = RandomEvidence.of(random).counted(0.35);
            LabelImage seeds = seeds(PAPER.withBackgroundScore(1), evidence);

            // When, Then the label is a class that was hit there
            for (int u = 0; u < evidence.pixels(); u++) {
                int cell = u;
                List<Integer> claimants = IntStream.range(0, evidence.classes())
                        .filter(c -> evidence.hits()[c * evidence.pixels() + cell] > 0)
                        .mapToObj(c -> c + 1)
                        .toList();
                if (!claimants.isEmpty()) {
                    assertThat(seeds.indices()[u] & 0xff).isIn(claimants);
                }
            }
        }
    }

    @Test
    void permutedClassesPermuteTheSeeds() {
        Random random = new Random(6);
        for (int trial = 0; trial < TRIALS; trial++) {
            // Given
            RandomEvidence maps = RandomEvidence.of(random);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, maps.classes()).boxed().toList());
            Collections.shuffle(order, random);

            // When
            LabelImage seeds = seeds(PAPER, maps.counted(0.35));
            LabelImage permuted = seeds(PAPER, permuted(maps, order).counted(0.35));

            // Then
            for (int u = 0; u < seeds.indices().length; u++) {
                int label = permuted.indices()[u] & 0xff;
                boolean isClass = label != SeedRule.BACKGROUND && label != SeedRule.UNDECIDED;
                assertThat(seeds.indices()[u] & 0xff).isEqualTo(isClass ? order.get(label - 1) + 1 : label);
            }
        }
    }

    @Test
    void fractionsAskForAWholeNumberOfHits() {
        // Given cells with 0 to 10 hits of 10 samples, all with the same score
        int[] hits = IntStream.rangeClosed(0, 10).toArray();
        int[] sums =
                IntStream.rangeClosed(0, 10).map(i -> 5 * Evidence.SCORE_ONE).toArray();
        Evidence evidence = new Evidence(1, 1, 11, 10, hits, sums);

        // When, Then
        assertThat(foreground(seeds(PAPER.withForegroundHits(SeedParameters.ANY_HIT), evidence)))
                .hasSize(10);
        assertThat(foreground(seeds(PAPER.withForegroundHits(0.1), evidence))).hasSize(10);
        assertThat(foreground(seeds(PAPER.withForegroundHits(0.7), evidence))).hasSize(4);
        assertThat(foreground(seeds(PAPER.withForegroundHits(0.71), evidence))).hasSize(3);
        assertThat(foreground(seeds(PAPER.withForegroundHits(1), evidence))).hasSize(1);
    }

    @Test
    void aFractionsRoundingErrorAsksForNoFurtherHit() {
        // Given 7 hits of 100 samples; 0.07 * 100 is a little more than 7 in binary
        Evidence evidence = new Evidence(1, 1, 1, 100, new int[] {7}, new int[] {Evidence.SCORE_ONE});

        // When, Then
        assertThat(foreground(seeds(PAPER.withForegroundHits(0.07), evidence))).hasSize(1);
    }

    @Test
    void backgroundIsRelativeToEachClassesOwnMaximum() {
        // Given a weak class at its maximum in cell 0, at a quarter of it in cell 1; nobody is hit
        Evidence evidence = new Evidence(1, 1, 2, 1, new int[2], new int[] {400, 100});

        // When, Then
        assertThat(seeds(PAPER.withBackgroundScore(0.2), evidence).indices()).containsExactly(-1, -1);
        assertThat(seeds(PAPER.withBackgroundScore(0.3), evidence).indices()).containsExactly(-1, 0);
    }

    @Test
    void anImageWithoutAnyEvidenceIsUndecided() {
        // Given
        Evidence nothingSeen = new Evidence(2, 2, 2, 200, new int[8], new int[8]);

        // When, Then
        assertThat(seeds(PAPER.withBackgroundScore(1), nothingSeen).indices()).containsExactly(-1, -1, -1, -1);
        assertThat(seeds(PAPER, Evidence.empty(2, 1, 1)).indices()).containsExactly(-1);
    }

    private static LabelImage seeds(SeedParameters parameters, Evidence evidence) {
        return new SeedRule(parameters).seeds(evidence);
    }

    /** The rule as the paper states it, 0 for no class. */
    private static int papersClass(RandomEvidence maps, int u, double threshold) {
        int winner = 0;
        double largest = -1;
        for (int c = 0; c < maps.classes(); c++) {
            double mean = 0;
            boolean any = false;
            for (float[][] sample : maps.maps()) {
                any |= sample[c][u] > threshold;
                mean += sample[c][u] / maps.samples();
            }
            if (any && mean > largest) {
                largest = mean;
                winner = c + 1;
            }
        }
        return winner;
    }

    private static RandomEvidence permuted(RandomEvidence maps, List<Integer> order) {
        float[][][] permuted = new float[maps.samples()][maps.classes()][];
        for (int i = 0; i < permuted.length; i++) {
            for (int c = 0; c < maps.classes(); c++) {
                permuted[i][c] = maps.maps()[i][order.get(c)];
            }
        }
        return new RandomEvidence(maps.classes(), maps.height(), maps.width(), permuted);
    }

    private static List<Integer> foreground(LabelImage seeds) {
        return IntStream.range(0, seeds.indices().length)
                .filter(u -> seeds.indices()[u] != SeedRule.BACKGROUND && (seeds.indices()[u] & 0xff) != 255)
                .boxed()
                .toList();
    }

    private static List<Integer> where(LabelImage seeds, int label) {
        return IntStream.range(0, seeds.indices().length)
                .filter(u -> (seeds.indices()[u] & 0xff) == label)
                .boxed()
                .toList();
    }
}
