package io.ficklestream.networks.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.runtime.TensorFlowRuntime;
import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

class RandomMaskTest {

    private static final StochasticSelectionLayer LAYER = new StochasticSelectionLayer(41, 41, 9, 0.9);
    private static final int BATCH = 4;

    @Test
    void keepsEveryCentreAndATenthOfTheRestAndNothingOutsideTheGrid() {
        // When masks are drawn
        float[] mask = draw(7);

        // Then centres are kept, the rest with probability 1 - p where its window is on the grid
        float[] inside = expectedInside();
        long kept = 0;
        long possible = 0;
        for (int i = 0; i < mask.length; i++) {
            int unit = i % inside.length;
            if (inside[unit] == 0) {
                assertThat(mask[i]).isZero();
            } else if (unit % LAYER.offsets() == LAYER.offsets() / 2) {
                assertThat(mask[i]).isEqualTo(1);
            } else {
                kept += (long) mask[i];
                possible++;
            }
        }
        double deviation = Math.sqrt(0.1 * 0.9 / possible);
        assertThat((double) kept / possible).isCloseTo(0.1, within(5 * deviation));
    }

    @Test
    void equalSeedsGiveEqualMasksAndOtherSeedsOthers() {
        assertThat(draw(7)).isEqualTo(draw(7)).isNotEqualTo(draw(8));
    }

    private static float[] draw(long seed) {
        TensorFlowRuntime.load();
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            var mask = LAYER.randomMask(tf, tf.constant(new long[] {BATCH}), tf.constant(new long[] {seed, 1}));
            try (var result = session.runner().fetch(mask).run()) {
                float[] values = new float[BATCH * LAYER.height() * LAYER.width() * LAYER.offsets()];
                ((TFloat32) result.get(0)).asRawTensor().data().asFloats().read(values);
                return values;
            }
        }
    }

    private static float[] expectedInside() {
        float[] inside = new float[LAYER.height() * LAYER.width() * LAYER.offsets()];
        for (int y = 0; y < LAYER.height(); y++) {
            for (int x = 0; x < LAYER.width(); x++) {
                for (int o = 0; o < LAYER.offsets(); o++) {
                    int row = y - (o / 9 - 4);
                    int column = x - (o % 9 - 4);
                    boolean onGrid = row >= 0 && row < 41 && column >= 0 && column < 41;
                    inside[(y * LAYER.width() + x) * LAYER.offsets() + o] = onGrid ? 1 : 0;
                }
            }
        }
        return inside;
    }
}
