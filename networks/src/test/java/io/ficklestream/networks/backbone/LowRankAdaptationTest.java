package io.ficklestream.networks.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.TestWeights;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LowRankAdaptationTest {

    private static final String CONVOLUTION = "res5a_branch2b";

    @Test
    void theKernelChangesByTheProductOfItsFactors() {
        // Given the real backbone and a change of rank 1 with one row and two columns set
        ResNet50Weights backbone = ResNet50Weights.read(TestWeights.required());
        float[] down = new float[9 * 512];
        float[] up = new float[512];
        down[1000] = 2;
        up[3] = 0.5f;
        up[7] = -1;
        Map<String, FloatTensor> checkpoint = new HashMap<>();
        checkpoint.put(LowRankAdaptation.down(CONVOLUTION), new FloatTensor(new long[] {9 * 512, 1}, down));
        checkpoint.put(LowRankAdaptation.up(CONVOLUTION), new FloatTensor(new long[] {1, 512}, up));
        checkpoint.put(LowRankAdaptation.bias(CONVOLUTION), new FloatTensor(new long[] {512}, new float[512]));

        // When it is applied
        BackboneWeights adapted = LowRankAdaptation.apply(backbone, checkpoint);

        // Then exactly two weights differ, by the products, the bias is replaced, and other convolutions are untouched
        float[] before = backbone.convolution(CONVOLUTION).kernel().values();
        float[] after = adapted.convolution(CONVOLUTION).kernel().values();
        for (int i = 0; i < before.length; i++) {
            float change = i == 1000 * 512 + 3 ? 1 : i == 1000 * 512 + 7 ? -2 : 0;
            assertThat(after[i]).isCloseTo(before[i] + change, within(1e-6f));
        }
        assertThat(adapted.convolution(CONVOLUTION).bias().values()).containsOnly(0);
        assertThat(adapted.convolution("res5a_branch2a")).isSameAs(backbone.convolution("res5a_branch2a"));
    }
}
