package io.ficklestream.testkit.layering.broken.cam.messaging;

import io.ficklestream.testkit.layering.broken.seed.domain.Seeding;

/** Breaks the rule that services do not know each other. */
final class CallsSeedService {
    int seed(Seeding seeding) {
        return seeding.seeds(new float[0]);
    }
}
