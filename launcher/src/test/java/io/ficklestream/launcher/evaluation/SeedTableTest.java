package io.ficklestream.launcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.metrics.ConfusionMatrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedTableTest {

    @Test
    void showsTheMeanOverBackgroundAndTheNamedClassesInPercent() {
        // Given a perfect background, and cats of which half are found
        ConfusionMatrix before = new ConfusionMatrix(21);
        before.add(new byte[] {0, 0, 8, 8, (byte) 255}, new byte[] {0, 0, 8, 0, 8});
        ConfusionMatrix after = new ConfusionMatrix(21);
        after.add(new byte[] {0, 8}, new byte[] {0, 8});

        // When they are shown
        var lines = SeedTable.of(List.of("cat"), List.of(new MethodScore("FickleNet", before, after)))
                .lines();

        // Then: background 2/3, cat 1/2, ignored pixels do not count
        assertThat(lines.get(0)).contains("background").contains("cat");
        assertThat(lines.get(1).strip().split("\\s+"))
                .containsExactly("FickleNet,", "before", "CRF", "58.33", "66.7", "50.0");
        assertThat(lines.get(2).strip().split("\\s+"))
                .containsExactly("FickleNet,", "after", "CRF", "100.00", "100.0", "100.0");
    }
}
