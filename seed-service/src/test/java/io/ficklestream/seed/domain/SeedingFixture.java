package io.ficklestream.seed.domain;

import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.seeding.SeedParameters;
import io.ficklestream.vision.seeding.SeedRefinement;

/** Seeding with the parameters that the service has by default. */
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
        SeedParameters parameters = SeedParameters.defaults();
        return new Seeding(decoder, new SeedRefinement(parameters), new SeedProvenance(parameters, "1.2.3"));
    }
}
