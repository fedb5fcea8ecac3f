package io.ficklestream.networks.losses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.networks.Gradients;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Random batches of a shape, and the comparison of a loss on them with its plain form in float64. */
record LossCase(int images, int cells, int labels, Random random) {

    private static final double STEP = 1e-5;

    /** Of values, relative; of gradients too, where 1 - p cancels most digits in float32. */
    private static final double RELATIVE = 1e-4;

    private static final double ABSOLUTE = 5e-6;

    /** A loss as a graph on floored probabilities. */
    @FunctionalInterface
    interface GraphLoss {
        Operand<TFloat32> of(Ops tf, Operand<TFloat32> probabilities, Operand<TFloat32> imageWeights);
    }

    /** A loss of one image as loops. */
    @FunctionalInterface
    interface PlainLoss {
        double of(int image, double[][] probabilities);
    }

    /** From one cell and one class to more of each, several random batches of each shape. */
    static Stream<LossCase> all() {
        int[][] shapes = {{1, 1, 2}, {1, 7, 2}, {3, 4, 2}, {2, 9, 3}, {3, 12, 7}, {4, 25, 4}};
        return IntStream.range(0, 3 * shapes.length).mapToObj(i -> {
            int[] shape = shapes[i % shapes.length];
            return new LossCase(shape[0], shape[1], shape[2], new Random(i));
        });
    }

    float[] logits() {
        float[] logits = Gradients.random(random, images * cells * labels);
        for (int i = 0; i < logits.length; i++) {
            logits[i] *= 2;
        }
        return logits;
    }

    /** Ones with a probability that differs from image to image, down to none at all in some. */
    float[] marks(int perImage) {
        float[] marks = new float[images * perImage];
        for (int image = 0; image < images; image++) {
            double probability = random.nextInt(3) / 2.0 * random.nextDouble();
            for (int i = 0; i < perImage; i++) {
                marks[image * perImage + i] = random.nextDouble() < probability ? 1 : 0;
            }
        }
        return marks;
    }

    /** Random weights of images, 1 or 0. */
    float[] imageWeights() {
        float[] weights = new float[images];
        for (int i = 0; i < images; i++) {
            weights[i] = random.nextInt(4) == 0 ? 0 : 1;
        }
        return weights;
    }

    Operand<TFloat32> grid(Ops tf, float[] values) {
        return tf.constant(Shape.of(images, cells, labels), DataBuffers.of(values));
    }

    /** The loss of logits and its gradient with respect to them. */
    Gradients.Result run(float[] logits, float[] imageWeights, GraphLoss loss) {
        return Gradients.of(
                List.of(new long[] {-1, cells, labels}),
                List.of(logits),
                (tf, in) -> loss.of(tf, FlooredSoftmax.of(tf, in.get(0)), tf.constant(imageWeights)));
    }

    /** TensorFlow's value equals the plain loss, and its gradient the plain loss's central differences. */
    void assertEqual(GraphLoss graph, PlainLoss plain) {
        float[] logits = logits();
        float[] weights = imageWeights();
        Gradients.Result result = run(logits, weights, graph);
        double[] z =
                IntStream.range(0, logits.length).mapToDouble(i -> logits[i]).toArray();
        double value = mean(z, weights, plain);
        assertThat(result.value()).isCloseTo(value, tolerance(value));
        for (int i = 0; i < z.length; i++) {
            double slope = slope(z, i, weights, plain);
            assertThat((double) result.gradients().get(0)[i]).isCloseTo(slope, tolerance(slope));
        }
    }

    /** Neither 0 nor -0 moves a parameter. */
    static void assertZero(float[] gradient) {
        assertThat(gradient).containsExactly(new float[gradient.length], within(0f));
    }

    private static Offset<Double> tolerance(double expected) {
        return within(ABSOLUTE + RELATIVE * Math.abs(expected));
    }

    private double slope(double[] logits, int index, float[] weights, PlainLoss plain) {
        double[] up = logits.clone();
        double[] down = logits.clone();
        up[index] += STEP;
        down[index] -= STEP;
        return (mean(up, weights, plain) - mean(down, weights, plain)) / (2 * STEP);
    }

    private double mean(double[] logits, float[] weights, PlainLoss plain) {
        double sum = 0;
        double counting = 0;
        for (int image = 0; image < images; image++) {
            if (weights[image] == 1) {
                sum += plain.of(image, probabilities(logits, image));
                counting++;
            }
        }
        return counting == 0 ? 0 : sum / counting;
    }

    private double[][] probabilities(double[] logits, int image) {
        double[][] probabilities = new double[cells][];
        for (int cell = 0; cell < cells; cell++) {
            int from = (image * cells + cell) * labels;
            probabilities[cell] = flooredSoftmax(Arrays.copyOfRange(logits, from, from + labels));
        }
        return probabilities;
    }

    static double[] flooredSoftmax(double[] logits) {
        double[] p = new double[logits.length];
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = Math.exp(logits[c]);
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] = (p[c] / sum + 1e-4) / (1 + 1e-4 * p.length);
        }
        return p;
    }

    /** Index of a value in a block images x cells x labels. */
    int at(int image, int cell, int label) {
        return (image * cells + cell) * labels + label;
    }

    @Override
    public String toString() {
        return images + " images x " + cells + " cells x " + labels + " labels";
    }
}
