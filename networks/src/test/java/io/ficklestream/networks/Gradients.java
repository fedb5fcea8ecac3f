package io.ficklestream.networks;

import io.ficklestream.networks.runtime.TensorFlowRuntime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/** Runs small float32 graphs and gives values and gradients of a scalar with respect to every input. */
public final class Gradients {

    /** A scalar and its gradients, in the order of the inputs. */
    public record Result(double value, List<float[]> gradients) {}

    private Gradients() {}

    /** @param shapes of the inputs; a first dimension of -1 is unknown to the graph, and follows from the values */
    public static Result of(
            List<long[]> shapes,
            List<float[]> values,
            BiFunction<Ops, List<Operand<TFloat32>>, Operand<TFloat32>> scalar) {
        TensorFlowRuntime.load();
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            List<Operand<TFloat32>> inputs = new ArrayList<>();
            shapes.forEach(shape -> inputs.add(tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(shape)))));
            Operand<TFloat32> output = scalar.apply(tf, inputs);
            Output<?>[] gradients = graph.addGradients(
                    output.asOutput(), inputs.stream().map(Operand::asOutput).toArray(Output<?>[]::new));
            return run(session, shapes, values, inputs, output, gradients);
        }
    }

    private static Result run(
            Session session,
            List<long[]> shapes,
            List<float[]> values,
            List<Operand<TFloat32>> inputs,
            Operand<TFloat32> output,
            Output<?>[] gradients) {
        var runner = session.runner().fetch(output);
        List<TFloat32> fed = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            fed.add(TFloat32.tensorOf(shape(shapes.get(i), values.get(i)), DataBuffers.of(values.get(i))));
            runner.feed(inputs.get(i), fed.get(i)).fetch(gradients[i]);
        }
        try (var result = runner.run()) {
            List<float[]> read = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                float[] gradient = new float[values.get(i).length];
                result.get(i + 1).asRawTensor().data().asFloats().read(gradient);
                read.add(gradient);
            }
            return new Result(((TFloat32) result.get(0)).getFloat(), read);
        } finally {
            fed.forEach(TFloat32::close);
        }
    }

    private static Shape shape(long[] declared, float[] values) {
        long[] shape = declared.clone();
        if (shape.length > 0 && shape[0] < 0) {
            shape[0] = values.length / Arrays.stream(shape).skip(1).reduce(1, (a, b) -> a * b);
        }
        return Shape.of(shape);
    }

    public static float[] random(Random random, int size) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
