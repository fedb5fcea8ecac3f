package io.ficklestream.seed;

import io.ficklestream.testkit.layering.LayeringRules;
import org.junit.jupiter.api.Test;

class LayeringTest {

    @Test
    void theServiceKeepsTheLayeringRules() {
        LayeringRules.check("io.ficklestream.seed");
    }
}
