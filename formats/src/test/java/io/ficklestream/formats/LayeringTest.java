package io.ficklestream.formats;

import io.ficklestream.testkit.layering.LayeringRules;
import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void layersKnowOnlyWhatTheyMay() {
        LayeringRules.check("io.ficklestream.formats");
    }
}
