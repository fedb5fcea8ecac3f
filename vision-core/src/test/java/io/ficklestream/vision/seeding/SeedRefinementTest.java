package io.ficklestream.vision.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeedRefinementTest {
    private static final int SAMPLES = 100;
    private static final int PHOTO = 48;
    /** Chosen so that expected values can be worked out by hand; what is best by measurement is another matter. */
    private static final SeedParameters DEFAULTS = SeedParameters.defaults()
            .withBackgroundScore(0.2)
            .withRefinement(RefinementParameters.defaults()
                    .withUpsampling(SeedUpsampling.NEAREST)
                    .withUnary(UnarySource.SCORES)
                    .withBackgroundPower(1));

    @Test
    void theCrfMovesTheMasksEdgeToThePhotographsEdge() {
        for (UnarySource unary : UnarySource.values()) {
            // Given a photograph whose colours change at column 27, and evidence that stops at column 24
            RgbImage photograph = twoColours(PHOTO, PHOTO, 27);
            Evidence evidence = leftColumnsSeen(6, 6, 3);
            SeedParameters parameters = refining(DEFAULTS.refinement().withUnary(unary));

            // When
            SeedResult result = new SeedRefinement(parameters).refine(photograph, evidence);

            // Then nearly every pixel has the label of its side of the edge
            assertThat(agreement(result.maskBeforeCrf(), 24)).isEqualTo(1);
            assertThat(agreement(result.mask(), 27)).as("%s", unary).isGreaterThan(0.98);
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        // Given
        RgbImage photograph = noise(new Random(3), 31, 45);
        Evidence evidence = RandomEvidence.of(new Random(4)).counted(0.35);
        SeedRefinement refinement = new SeedRefinement(DEFAULTS);

        // When, Then
        assertThat(refinement.refine(photograph, evidence)).isEqualTo(refinement.refine(photograph, evidence));
    }

    @Test
    void seedsBeforeTheCrfCostNoCrfAndAreTheOnesTheResultHolds() {
        Random random = new Random(5);
        for (SeedUpsampling upsampling : SeedUpsampling.values()) {
            for (int trial = 0; trial < 10; trial++) {
                // Given
                Evidence evidence = RandomEvidence.of(random).counted(0.35);
                SeedParameters parameters = refining(DEFAULTS.refinement().withUpsampling(upsampling));
                SeedRefinement refinement = new SeedRefinement(parameters);

                // When
                LabelImage before = refinement.beforeCrf(evidence, 33, 27);

                // Then
                SeedResult result = refinement.refine(noise(random, 33, 27), evidence);
                assertThat(before).isEqualTo(new LabelImage(33, 27, result.maskBeforeCrf()));
            }
        }
    }

    @Test
    void nearestSeedsOfWholeMultiplesAreTheGridsBlocks() {
        // Given
        Evidence evidence = leftColumnsSeen(4, 4, 1);

        // When
        LabelImage before = new SeedRefinement(DEFAULTS).beforeCrf(evidence, 12, 12);

        // Then
        LabelImage grid = new SeedRule(DEFAULTS).seeds(evidence);
        for (int y = 0; y < 12; y++) {
            for (int x = 0; x < 12; x++) {
                assertThat(before.index(y, x)).isEqualTo(grid.index(y / 3, x / 3));
            }
        }
    }

    @Test
    void interpolatedSeedsAtTheGridsSizeAreTheGridsSeeds() {
        Random random = new Random(6);
        for (int trial = 0; trial < 50; trial++) {
            // Given
            Evidence evidence = RandomEvidence.of(random).counted(0.35);
            SeedParameters parameters = refining(DEFAULTS.refinement().withUpsampling(SeedUpsampling.INTERPOLATED));

            // When
            LabelImage before = new SeedRefinement(parameters).beforeCrf(evidence, evidence.height(), evidence.width());

            // Then
            assertThat(before).isEqualTo(new SeedRule(parameters).seeds(evidence));
        }
    }

    @Test
    void withoutIterationsTheMostProbableLabelWins() {
        // Given class 1 with relative scores 1 and 0.6 and 0.4; background is what is left
        Evidence evidence = new Evidence(1, 1, 3, 10, new int[3], new int[] {
            5 * Evidence.SCORE_ONE, 3 * Evidence.SCORE_ONE, 2 * Evidence.SCORE_ONE
        });
        RefinementParameters noCrf = withoutCrf();
        RgbImage photograph = noise(new Random(1), 1, 3);

        // When, Then
        assertThat(refine(noCrf, photograph, evidence).mask()).containsExactly(1, 1, 0);
        assertThat(refine(noCrf.withBackgroundPower(2), photograph, evidence).mask())
                .containsExactly(1, 1, 1);
        assertThat(refine(noCrf.withUndecidedBelow(0.7), photograph, evidence).mask())
                .containsExactly(1, -1, -1);
    }

    @Test
    void confidenceIsTheHitFrequencyOfTheChosenClass() {
        // Given hits 10, 2 and 6 of 10 samples, and scores that make the last two background and undecided
        Evidence evidence = new Evidence(
                1, 1, 3, 10, new int[] {10, 2, 6}, new int[] {5 * Evidence.SCORE_ONE, 0, 5 * Evidence.SCORE_ONE / 2});
        RefinementParameters parameters = withoutCrf().withUndecidedBelow(0.6);

        // When
        SeedResult result = refine(parameters, noise(new Random(1), 1, 3), evidence);

        // Then
        assertThat(result.mask()).containsExactly(1, 0, -1);
        assertThat(result.confidence()).containsExactly((byte) 255, (byte) 204, (byte) 0);
    }

    @Test
    void anImageWithoutEvidenceStaysUndecidedWithoutConfidence() {
        // Given
        Evidence nothingSeen = new Evidence(2, 3, 3, SAMPLES, new int[18], new int[18]);

        // When
        SeedResult result = new SeedRefinement(DEFAULTS).refine(noise(new Random(1), 20, 20), nothingSeen);

        // Then
        assertThat(result.mask()).containsOnly(-1);
        assertThat(result.maskBeforeCrf()).containsOnly(-1);
        assertThat(result.confidence()).containsOnly(0);
    }

    @Test
    void largePhotographsAreRefinedAtTheWorkingSize() {
        // Given
        RgbImage photograph = twoColours(80, 120, 70);
        Evidence evidence = leftColumnsSeen(6, 6, 3);
        RefinementParameters reduced = DEFAULTS.refinement().withWorkingPixels(40 * 60);

        // When
        SeedResult result = refine(reduced, photograph, evidence);

        // Then the mask has the photograph's size, in blocks of two by two
        assertThat(result.height()).isEqualTo(80);
        assertThat(result.width()).isEqualTo(120);
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 120; x++) {
                int corner = (y & ~1) * 120 + (x & ~1);
                assertThat(result.mask()[y * 120 + x]).isEqualTo(result.mask()[corner]);
            }
        }
        assertThat(result.mask()).contains(0, 1);
    }

    private static SeedResult refine(RefinementParameters parameters, RgbImage photograph, Evidence evidence) {
        return new SeedRefinement(refining(parameters)).refine(photograph, evidence);
    }

    private static SeedParameters refining(RefinementParameters parameters) {
        return DEFAULTS.withRefinement(parameters);
    }

    private static RefinementParameters withoutCrf() {
        return DEFAULTS.refinement().withCrf(CrfPreset.DSRG_TEST.parameters().withIterations(0));
    }

    private static Evidence leftColumnsSeen(int height, int width, int columns) {
        int[] hits = new int[height * width];
        int[] sums = new int[height * width];
        for (int u = 0; u < hits.length; u++) {
            hits[u] = u % width < columns ? SAMPLES : 0;
            sums[u] = hits[u] * Evidence.SCORE_ONE;
        }
        return new Evidence(1, height, width, SAMPLES, hits, sums);
    }

    private static RgbImage twoColours(int height, int width, int firstColumns) {
        byte[] rgb = new byte[height * width * 3];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) (i / 3 % width < firstColumns ? 200 : 40);
        }
        return new RgbImage(height, width, rgb);
    }

    private static RgbImage noise(Random random, int height, int width) {
        byte[] rgb = new byte[height * width * 3];
        random.nextBytes(rgb);
        return new RgbImage(height, width, rgb);
    }

    /** Fraction of a PHOTO-sided mask that is class 1 left of a column and background from it on. */
    private static double agreement(byte[] mask, int edge) {
        byte[] expected = new byte[mask.length];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = (byte) (i % PHOTO < edge ? 1 : 0);
        }
        int agreeing = 0;
        for (int i = 0; i < mask.length; i++) {
            agreeing += mask[i] == expected[i] ? 1 : 0;
        }
        return agreeing / (double) mask.length;
    }
}
