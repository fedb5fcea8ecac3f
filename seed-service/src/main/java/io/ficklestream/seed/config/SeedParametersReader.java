package io.ficklestream.seed.config;

import io.ficklestream.vision.crf.BilateralTerm;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.crf.DenseCrfParameters;
import io.ficklestream.vision.crf.GaussianTerm;
import io.ficklestream.vision.seeding.RefinementParameters;
import io.ficklestream.vision.seeding.SeedParameters;

/** Settings laid over the defaults of the algorithm; the parameters check their own ranges. */
final class SeedParametersReader {

    private SeedParametersReader() {}

    /** @throws IllegalArgumentException when a value is out of range, naming it */
    static SeedParameters read(SeedServiceConfig config) {
        SeedParameters defaults = SeedParameters.defaults();
        return new SeedParameters(
                config.rule().foregroundHits().orElse(defaults.foregroundHits()),
                config.rule().backgroundScore().orElse(defaults.backgroundScore()),
                refinement(config.refinement(), crf(config.crf()), defaults.refinement()));
    }

    private static RefinementParameters refinement(
            RefinementConfig config, DenseCrfParameters crf, RefinementParameters defaults) {
        return new RefinementParameters(
                config.upsampling().orElse(defaults.upsampling()),
                config.unary().orElse(defaults.unary()),
                config.backgroundPower().orElse(defaults.backgroundPower()),
                config.seedCertainty().orElse(defaults.seedCertainty()),
                crf,
                config.undecidedBelow().orElse(defaults.undecidedBelow()),
                config.workingPixels().orElse(defaults.workingPixels()));
    }

    private static DenseCrfParameters crf(CrfConfig config) {
        DenseCrfParameters base = config.preset()
                .map(CrfPreset::parameters)
                .orElse(RefinementParameters.defaults().crf());
        GaussianTerm gaussian = new GaussianTerm(
                config.gaussianWeight().orElse(base.gaussian().weight()),
                config.gaussianSxy().orElse(base.gaussian().sxy()));
        BilateralTerm bilateral = new BilateralTerm(
                config.bilateralWeight().orElse(base.bilateral().weight()),
                config.bilateralSxy().orElse(base.bilateral().sxy()),
                config.bilateralSrgb().orElse(base.bilateral().srgb()));
        return new DenseCrfParameters(
                config.iterations().orElse(base.iterations()),
                gaussian,
                bilateral,
                config.filter().orElse(base.filter()));
    }
}
