package io.ficklestream.seed.domain;

import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.seeding.RefinementParameters;
import io.ficklestream.vision.seeding.SeedParameters;
import io.ficklestream.vision.seeding.SeedRefinement;
import io.ficklestream.vision.seeding.SeedUpsampling;

/**
 * Seeding whose outcome can be foreseen: cells become blocks of pixels, and the background's score is what the classes leave.
 */
public final class SeedingFixture {

    private SeedingFixture() {}

    public static Seeding seeding() {
        return with(new PhotographDecoder(DecodeLimits.DEFAULT));
    }

    /** Fails with a NullPointerException on every photograph. */
    public static Seeding withoutDecoder() {
        return with(null);
    }

    private static Seeding with(PhotographDecoder decoder) {
        SeedParameters parameters = SeedParameters.defaults()
                .withBackgroundScore(0.2)
                .withRefinement(RefinementParameters.defaults()
                        .withUpsampling(SeedUpsampling.NEAREST)
                        .withBackgroundPower(1));
        return new Seeding(decoder, new SeedRefinement(parameters), new SeedProvenance(parameters, "1.2.3"));
    }
}
