package io.ficklestream.networks.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.Gradients;
import io.ficklestream.networks.layers.DilatedConvolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Through the whole trunk, dilated block included, the gradient by every kernel and bias is the slope of the function
 * that plain float64 loops compute.
 */
class Vgg16GradientsTest {

    private static final int SIDE = 33;
    private static final int CHANNELS = 8;
    private static final int CHECKED_PER_TENSOR = 4;
    private static final double STEP = 1e-7;
    private static final Vgg16Weights WEIGHTS = RandomVgg16.thin(3, 8, 8, 8, 8, CHANNELS);

    @ParameterizedTest
    @EnumSource(names = {"EIGHT", "SIXTEEN"})
    void gradientsEqualCentralDifferences(OutputStride stride) {
        // Given a random input and a random weighting of the features
        Random random = new Random(4);
        float[] input = Gradients.random(random, SIDE * SIDE * 3);
        for (int i = 0; i < input.length; i++) {
            input[i] *= 64;
        }
        float[] weighting = Gradients.random(random, stride.gridSide(SIDE) * stride.gridSide(SIDE) * CHANNELS);

        // When TensorFlow differentiates the weighted sum
        List<float[]> gradients = gradients(stride, input, weighting);

        // Then every parameter that is looked at has the right slope
        Map<String, NaiveVgg16.Layer> layers = new HashMap<>();
        names().forEach(name -> layers.put(name, NaiveVgg16.Layer.of(WEIGHTS.convolution(name))));
        var network = new NaiveVgg16(layers, stride.pixels());
        for (int layer = 0; layer < names().size(); layer++) {
            NaiveVgg16.Layer parameters = layers.get(names().get(layer));
            for (int i = 0; i < CHECKED_PER_TENSOR; i++) {
                int entry = random.nextInt(parameters.kernel().length);
                assertThat((double) gradients.get(2 * layer)[entry])
                        .as(names().get(layer) + "/kernel[" + entry + "]")
                        .satisfies(isCloseTo(slope(network, input, weighting, parameters.kernel(), entry)));
            }
            for (int entry = 0; entry < parameters.bias().length; entry++) {
                assertThat((double) gradients.get(2 * layer + 1)[entry])
                        .as(names().get(layer) + "/bias[" + entry + "]")
                        .satisfies(isCloseTo(slope(network, input, weighting, parameters.bias(), entry)));
            }
        }
    }

    private static java.util.function.Consumer<Double> isCloseTo(double slope) {
        return gradient -> assertThat(gradient).isCloseTo(slope, within(1e-3 * (1 + Math.abs(slope))));
    }

    private static List<String> names() {
        return Vgg16Convolution.all().stream().map(Vgg16Convolution::title).toList();
    }

    private static double slope(NaiveVgg16 network, float[] input, float[] weighting, double[] values, int entry) {
        double original = values[entry];
        values[entry] = original + STEP;
        double up = weightedSum(network, input, weighting);
        values[entry] = original - STEP;
        double down = weightedSum(network, input, weighting);
        values[entry] = original;
        return (up - down) / (2 * STEP);
    }

    private static double weightedSum(NaiveVgg16 network, float[] input, float[] weighting) {
        var features =
                network.upTo(new NaiveVgg16.Cells(SIDE, SIDE, 3, NaiveVgg16.doubles(input)), Backbone.LAST_STAGE);
        double sum = 0;
        for (int i = 0; i < weighting.length; i++) {
            sum += weighting[i] * features.values()[i];
        }
        return sum;
    }

    private static List<float[]> gradients(OutputStride stride, float[] input, float[] weighting) {
        List<long[]> shapes = new ArrayList<>();
        List<float[]> values = new ArrayList<>();
        for (String name : names()) {
            ConvolutionWeights weights = WEIGHTS.convolution(name);
            shapes.add(weights.kernel().shape());
            shapes.add(weights.bias().shape());
            values.add(weights.kernel().values());
            values.add(weights.bias().values());
        }
        long grid = stride.gridSide(SIDE);
        shapes.add(new long[] {1, SIDE, SIDE, 3});
        shapes.add(new long[] {1, grid, grid, CHANNELS});
        values.add(input);
        values.add(weighting);
        return Gradients.of(shapes, values, (tf, fed) -> {
                    var convolver = new Fed(fed, DilatedConvolution.forTraining((int) grid, (int) grid));
                    var features =
                            new Vgg16Graph(tf, convolver, stride).upTo(fed.get(fed.size() - 2), Backbone.LAST_STAGE);
                    var weighted = tf.math.mul(features, fed.get(fed.size() - 1));
                    return tf.sum(weighted, tf.constant(new int[] {0, 1, 2, 3}));
                })
                .gradients();
    }

    /** Parameters that are inputs of the graph: kernel and bias of each convolution in turn. */
    private record Fed(List<Operand<TFloat32>> inputs, DilatedConvolution dilated) implements Convolver {

        @Override
        public Operand<TFloat32> kernel(Ops tf, String name) {
            return inputs.get(2 * names().indexOf(name));
        }

        @Override
        public Operand<TFloat32> bias(Ops tf, String name) {
            return inputs.get(2 * names().indexOf(name) + 1);
        }
    }
}
