package io.ficklestream.networks.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.Gradients;
import io.ficklestream.networks.runtime.TensorFlowRuntime;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** The graph's stages are the layers that plain loops compute, at every output stride, on odd and even sides. */
class Vgg16GraphTest {

    private static final Vgg16Weights WEIGHTS = RandomVgg16.thin(1, 6, 7, 8, 9, 10);

    @ParameterizedTest
    @CsvSource({
        "EIGHT, 33, 4, 5",
        "EIGHT, 33, 5, 5",
        "EIGHT, 40, 5, 5",
        "SIXTEEN, 33, 3, 5",
        "SIXTEEN, 33, 4, 3",
        "SIXTEEN, 33, 5, 3",
        "SIXTEEN, 48, 5, 3"
    })
    void stagesEqualPlainLoops(OutputStride stride, int side, int lastStage, int gridSide) {
        // Given
        float[] input = Gradients.random(new Random(side), side * side * 3);
        for (int i = 0; i < input.length; i++) {
            input[i] *= 64;
        }

        // When
        FloatTensor features = run(stride, side, lastStage, input);

        // Then
        var expected = new NaiveVgg16(layers(), stride.pixels())
                .upTo(new NaiveVgg16.Cells(side, side, 3, NaiveVgg16.doubles(input)), lastStage);
        assertThat(features.shape()).containsExactly(1, gridSide, gridSide, lastStage + 5);
        assertThat(expected.values()).hasSameSizeAs(features.values());
        assertThat(Arrays.stream(expected.values()).max().orElse(0)).isGreaterThan(0.1);
        for (int i = 0; i < expected.values().length; i++) {
            assertThat((double) features.values()[i]).isCloseTo(expected.values()[i], within(1e-4));
        }
    }

    @ParameterizedTest
    @CsvSource({"EIGHT, 4, 41", "EIGHT, 5, 41", "SIXTEEN, 3, 41", "SIXTEEN, 4, 21", "SIXTEEN, 5, 21"})
    void aPhotographOf321PixelsHasThePapersGrid(OutputStride stride, int lastStage, int gridSide) {
        assertThat(BackboneKind.VGG16.backbone().gridSide(321, lastStage, stride))
                .isEqualTo(gridSide);
        assertThat(run(stride, 321, lastStage, new float[321 * 321 * 3]).shape())
                .containsExactly(1, gridSide, gridSide, WEIGHTS.channelsAfter(lastStage));
    }

    private static Map<String, NaiveVgg16.Layer> layers() {
        Map<String, NaiveVgg16.Layer> layers = new HashMap<>();
        Vgg16Convolution.all()
                .forEach(layer -> layers.put(layer.title(), NaiveVgg16.Layer.of(WEIGHTS.convolution(layer.title()))));
        return layers;
    }

    private static FloatTensor run(OutputStride stride, int side, int lastStage, float[] values) {
        TensorFlowRuntime.load();
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            var input = tf.constant(Shape.of(1, side, side, 3), DataBuffers.of(values));
            var features =
                    WEIGHTS.backbone().graph(tf, new Constants(WEIGHTS), stride).upTo(input, lastStage);
            try (var result = session.runner().fetch(features).run()) {
                TFloat32 tensor = (TFloat32) result.get(0);
                float[] read = new float[(int) tensor.size()];
                tensor.asRawTensor().data().asFloats().read(read);
                return new FloatTensor(tensor.shape().asArray(), read);
            }
        }
    }
}
