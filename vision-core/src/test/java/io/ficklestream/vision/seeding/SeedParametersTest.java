package io.ficklestream.vision.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.crf.DenseCrfParameters;
import org.junit.jupiter.api.Test;

class SeedParametersTest {
    private static final SeedParameters DEFAULTS = SeedParameters.defaults();
    private static final RefinementParameters REFINEMENT = DEFAULTS.refinement();

    @Test
    void defaultsRefineWithTheCrfOfSecAndDsrg() {
        assertThat(REFINEMENT.crf()).isEqualTo(CrfPreset.DSRG_TEST.parameters());
    }

    @Test
    void everyWitherChangesItsOwnValueOnly() {
        // Given
        DenseCrfParameters crf = CrfPreset.IRN_LABELS.parameters();

        // When
        RefinementParameters changed = REFINEMENT
                .withUpsampling(SeedUpsampling.INTERPOLATED)
                .withUnary(UnarySource.SEEDS)
                .withBackgroundPower(3)
                .withSeedCertainty(0.6)
                .withCrf(crf)
                .withUndecidedBelow(0.25)
                .withWorkingPixels(77);
        SeedParameters seeds =
                DEFAULTS.withForegroundHits(0.4).withBackgroundScore(0.15).withRefinement(changed);

        // Then
        assertThat(seeds)
                .isEqualTo(new SeedParameters(
                        0.4,
                        0.15,
                        new RefinementParameters(
                                SeedUpsampling.INTERPOLATED, UnarySource.SEEDS, 3, 0.6, crf, 0.25, 77)));
    }

    @Test
    void valuesOutOfRangeAreNamed() {
        assertRefused(() -> DEFAULTS.withForegroundHits(0), "foregroundHits");
        assertRefused(() -> DEFAULTS.withForegroundHits(1.1), "foregroundHits");
        assertRefused(() -> DEFAULTS.withBackgroundScore(-0.1), "backgroundScore");
        assertRefused(() -> DEFAULTS.withBackgroundScore(Double.NaN), "backgroundScore");
        assertRefused(() -> REFINEMENT.withBackgroundPower(0), "backgroundPower");
        assertRefused(() -> REFINEMENT.withSeedCertainty(1), "seedCertainty");
        assertRefused(() -> REFINEMENT.withUndecidedBelow(1.5), "undecidedBelow");
        assertRefused(() -> REFINEMENT.withWorkingPixels(0), "workingPixels");
    }

    private static void assertRefused(Runnable construction, String name) {
        assertThatIllegalArgumentException().isThrownBy(construction::run).withMessageContaining(name);
    }
}
