package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelsWithoutAProviderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 21})
    void arePlain(int labels) {
        assertThat(LaneKernels.forLabels(labels)).isInstanceOf(PlainKernels.class);
    }
}
