package io.ficklestream.networks.losses;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.networks.losses.LossCase.GraphLoss;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An image without anything marked costs nothing, instead of 0 / 0. */
class EmptySetsTest {

    private final LossCase batch = new LossCase(2, 4, 3, new Random(5));

    @Test
    void imagesWithoutCuesCostNothing() {
        assertCostsNothing((tf, p, weights) -> SeedingLoss.of(tf, p, batch.grid(tf, new float[24]), weights));
        assertCostsNothing((tf, p, weights) -> BalancedSeedingLoss.of(tf, p, batch.grid(tf, new float[24]), weights));
    }

    @Test
    void imagesThatAreIgnoredEverywhereCostNothing() {
        assertCostsNothing((tf, p, weights) -> FullSupervisionLoss.of(tf, p, batch.grid(tf, new float[24]), weights));
    }

    private void assertCostsNothing(GraphLoss loss) {
        var result = batch.run(batch.logits(), new float[] {1, 1}, loss);
        assertThat(result.value()).isZero();
        LossCase.assertZero(result.gradients().get(0));
    }
}
