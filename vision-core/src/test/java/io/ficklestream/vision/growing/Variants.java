package io.ficklestream.vision.growing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Parameters of every kind. */
final class Variants {
    private Variants() {}

    /** The defaults with both kinds of neighbours, and with and without seeds that connect. */
    static List<GrowingParameters> all() {
        List<GrowingParameters> variants = new ArrayList<>();
        for (Connectivity connectivity : Connectivity.values()) {
            for (boolean preWritten : new boolean[] {true, false}) {
                variants.add(GrowingParameters.defaults()
                        .withConnectivity(connectivity)
                        .withSeedsPreWritten(preWritten));
            }
        }
        return variants;
    }

    static GrowingParameters withRandomThresholds(Random random, GrowingParameters parameters) {
        return parameters.withBackgroundThreshold(random.nextDouble()).withForegroundThreshold(random.nextDouble());
    }
}
