package io.ficklestream.vision.growing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrowingRulesTest {
    private static final GrowingParameters DEFAULTS = GrowingParameters.defaults();
    private static final GrowingParameters NOT_WRITTEN = DEFAULTS.withSeedsPreWritten(false);
    private static final long ALL = LabelBits.first(Drawing.LABELS);

    @Test
    void aRegionWithASeedBecomesSeedsAndOneWithoutDoesNot() {
        // Given
        SeedCues seeds = Drawing.seeds(
                "1.....", //
                "......", ".....0");
        float[] predictions = Drawing.predictions(
                "110.11", //
                "..0.1.", "200000");

        // When, Then
        assertThat(grow(DEFAULTS, seeds, predictions))
                .isEqualTo(Drawing.seeds(
                        "110...", //
                        "..0...", ".00000"));
    }

    @Test
    void onlyEightNeighboursMeetAtCorners() {
        // Given
        SeedCues seeds = Drawing.seeds("1..", "...", "...");
        float[] predictions = Drawing.predictions("1.1", ".1.", "1.1");

        // When, Then
        assertThat(grow(DEFAULTS, seeds, predictions)).isEqualTo(Drawing.seeds("1.1", ".1.", "1.1"));
        assertThat(grow(DEFAULTS.withConnectivity(Connectivity.FOUR), seeds, predictions))
                .isEqualTo(seeds);
    }

    @Test
    void seedsBridgeUnsurePixelsOnlyIfTheyAreWrittenFirst() {
        // Given
        SeedCues seeds = Drawing.seeds("1.1..");
        float[] predictions = Drawing.predictions("11.11");

        // When, Then
        assertThat(grow(DEFAULTS, seeds, predictions)).isEqualTo(Drawing.seeds("11111"));
        assertThat(grow(NOT_WRITTEN, seeds, predictions)).isEqualTo(Drawing.seeds("111.."));
    }

    @Test
    void aSeedThatThePredictionContradictsKeepsItsLabelButLetsTheOtherPass() {
        // Given
        SeedCues seeds = Drawing.seeds("1.2..");
        float[] predictions = Drawing.predictions("11111");

        // When, Then
        assertThat(grow(DEFAULTS, seeds, predictions)).isEqualTo(Drawing.seeds("11211"));
    }

    @Test
    void aContradictedSeedDoesNotGrowItself() {
        // Given
        SeedCues seeds = Drawing.seeds("2..");
        float[] predictions = Drawing.predictions("122");

        // When, Then
        assertThat(grow(DEFAULTS, seeds, predictions)).isEqualTo(seeds);
    }

    @Test
    void aPixelWithSeveralSeedsTakesAThird() {
        // Given
        SeedCues seeds = Drawing.also(Drawing.seeds("1.2"), 2, 3);
        float[] predictions = Drawing.predictions("111");

        // When, Then
        assertThat(grow(DEFAULTS, seeds, predictions))
                .isEqualTo(Drawing.also(Drawing.also(Drawing.seeds("112"), 2, 3), 2, 1));
    }

    @Test
    void ofSeveralSeedsTheLargestIsWritten() {
        // Given a pixel that is a seed of 1 and 2, amid regions of both
        SeedCues seeds = Drawing.also(Drawing.seeds("..1.."), 2, 2);
        float[] predictions = Drawing.predictions("11.22");

        // When, Then
        assertThat(grow(DEFAULTS, seeds, predictions)).isEqualTo(Drawing.also(Drawing.seeds("..122"), 2, 2));
        assertThat(grow(NOT_WRITTEN, seeds, predictions)).isEqualTo(seeds);
    }

    @Test
    void ofSeveralSeedsTheLargestThatTheImageCanHaveIsWritten() {
        // Given
        SeedCues seeds = Drawing.also(Drawing.seeds("..1.."), 2, 2);
        float[] predictions = Drawing.predictions("11.22");

        // When
        SeedCues grown = grow(DEFAULTS, seeds, predictions, LabelBits.of(0, 1));

        // Then
        assertThat(grown).isEqualTo(Drawing.also(Drawing.seeds("111.."), 2, 2));
    }

    @Test
    void onlyTheImagesLabelsCompete() {
        // Given probabilities of 0.9 for label 1 and more for label 3
        SeedCues seeds = Drawing.seeds("1.");
        float[] predictions = {0, 0, 0.9f, 0.9f, 0, 0, 0.95f, 0.95f};

        // When, Then
        assertThat(grow(DEFAULTS, seeds, predictions)).isEqualTo(seeds);
        assertThat(grow(DEFAULTS, seeds, predictions, LabelBits.of(0, 1))).isEqualTo(Drawing.seeds("11"));
    }

    @Test
    void probabilitiesHaveToBeAboveTheirThreshold() {
        // Given a seed that spreads to the right as far as predictions are confident
        SeedCues ofClass = Drawing.seeds("1...");
        SeedCues ofBackground = Drawing.seeds("0...");
        float above = Math.nextUp(0.85f);
        float farAbove = Math.nextUp(0.99f);

        // When, Then
        assertThat(grow(DEFAULTS, ofClass, only(1, above, above, 0.85f, above))).isEqualTo(Drawing.seeds("11.."));
        assertThat(grow(DEFAULTS, ofBackground, only(0, farAbove, farAbove, 0.99f, farAbove)))
                .isEqualTo(Drawing.seeds("00.."));
    }

    @Test
    void ofEquallyProbableLabelsTheSmallestIsTaken() {
        // Given probabilities of 0.9 for labels 1 and 2
        float[] predictions = {0, 0, 0.9f, 0.9f, 0.9f, 0.9f, 0, 0};

        // When, Then
        assertThat(grow(DEFAULTS, Drawing.seeds("1."), predictions)).isEqualTo(Drawing.seeds("11"));
        assertThat(grow(DEFAULTS, Drawing.seeds("2."), predictions)).isEqualTo(Drawing.seeds("2."));
    }

    @Test
    void backgroundBelowItsThresholdIsNotTakenForAClass() {
        // Given background more probable than class 1, both above the threshold of classes
        SeedCues seeds = Drawing.seeds("1.");
        float[] predictions = {0.95f, 0.95f, 0.9f, 0.9f, 0, 0, 0, 0};

        // When, Then
        assertThat(grow(DEFAULTS, seeds, predictions)).isEqualTo(seeds);
    }

    private static SeedCues grow(GrowingParameters parameters, SeedCues seeds, float[] predictions) {
        return grow(parameters, seeds, predictions, ALL);
    }

    private static SeedCues grow(GrowingParameters parameters, SeedCues seeds, float[] predictions, long imageLabels) {
        return new RegionGrowing(parameters, seeds.pixels()).grow(seeds, imageLabels, predictions);
    }

    /** The given probabilities for one label, 0 for the others. */
    private static float[] only(int label, float... values) {
        float[] probabilities = new float[Drawing.LABELS * values.length];
        System.arraycopy(values, 0, probabilities, label * values.length, values.length);
        return probabilities;
    }
}
