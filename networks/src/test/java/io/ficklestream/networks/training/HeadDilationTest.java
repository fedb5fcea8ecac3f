package io.ficklestream.networks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadDilationTest {

    @Test
    void everyOffsetMovesToThePlaceThatCoversTheSamePixels() {
        // Given a 3 x 3 head of one channel and two classes at stride 16
        float[] values = new float[18];
        for (int i = 0; i < values.length; i++) {
            values[i] = i + 1;
        }

        // When it moves to stride 8
        FloatTensor head = HeadDilation.between(architecture(16, 3), architecture(8, 5))
                .apply(new FloatTensor(new long[] {1, 18}, values));

        // Then it is a 5 x 5 head with zeros between
        assertThat(head.shape()).containsExactly(1, 50);
        assertThat(java.util.Arrays.copyOf(head.values(), 25))
                .containsExactly(1, 0, 2, 0, 3, 0, 0, 0, 0, 0, 4, 0, 5, 0, 6, 0, 0, 0, 0, 0, 7, 0, 8, 0, 9);
        assertThat(head.values()[25]).isEqualTo(10);
    }

    @Test
    void theSameGridAndKernelChangeNothing() {
        FloatTensor head = new FloatTensor(new long[] {1, 18}, new float[18]);
        assertThat(HeadDilation.between(architecture(8, 3), architecture(8, 3)).apply(head))
                .isEqualTo(head);
    }

    @Test
    void aKernelThatDoesNotFitIsRefusedWithTheOneThatDoes() {
        assertThatThrownBy(() -> HeadDilation.between(architecture(16, 5), architecture(8, 7)))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("has to be 9");
        assertThatThrownBy(() -> HeadDilation.between(architecture(8, 5), architecture(16, 5)))
                .hasMessageContaining("cannot grow");
    }

    private static ClassifierArchitecture architecture(int stride, int kernel) {
        return new ClassifierArchitecture(List.of("cat", "dog"), 33, OutputStride.of(stride), 0, 1, kernel, 0.9);
    }
}
