package io.ficklestream.networks.training;

import io.ficklestream.networks.runtime.TensorFlowRuntime;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/**
 * A loss of two layers, small enough to differentiate by hand: {@code 1/2 (b h)^2 + sum a} with {@code h = sum x a}, for
 * inputs x, a kernel a and a bias b. Reports h beside the loss.
 */
final class SmallProblem implements AutoCloseable {

    static final String KERNEL = "layer/kernel";
    static final String BIAS = "layer/bias";
    static final double[] START_KERNEL = {0.5, -0.25, 0.125};
    static final double START_BIAS = 0.75;
    static final double[] INPUT = {1, -2, 0.5};

    private final Graph graph = new Graph();
    private final TrainableParameters parameters = new TrainableParameters();
    private final Placeholder<TFloat32> input;
    private final Operand<TFloat32> hidden;
    private final Optimiser optimiser;
    private final Session session;

    SmallProblem(OptimiserKind kind, UpdateRules rules) {
        TensorFlowRuntime.load();
        Ops tf = Ops.create(graph);
        input = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(3)));
        var kernel = parameters.declare(tf, KERNEL, 3);
        var bias = parameters.declare(tf, BIAS, 1);
        hidden = tf.sum(tf.math.mul(input, kernel), tf.constant(0));
        var output = tf.sum(tf.math.mul(bias, hidden), tf.constant(0));
        var loss = tf.math.add(tf.math.mul(tf.constant(0.5f), tf.math.square(output)), tf.sum(kernel, tf.constant(0)));
        optimiser = kind.create(graph, new Objective(loss, List.of(hidden)), parameters, rules);
        session = new Session(graph);
        optimiser.reset(session);
        parameters.write(session, KERNEL, tensor(START_KERNEL));
        parameters.write(session, BIAS, tensor(START_BIAS));
    }

    private static FloatTensor tensor(double... values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return new FloatTensor(new long[] {values.length}, floats);
    }

    StepOutcome step(long step, double rate) {
        return step(step, rate, INPUT);
    }

    StepOutcome step(long step, double rate, double... x) {
        try (TFloat32 fed = TFloat32.vectorOf(tensor(x).values())) {
            return optimiser.step(session.runner().feed(input, fed), step, rate);
        }
    }

    /** A step that is given h as well as x. */
    StepOutcome stepWithHidden(long step, double rate, float h) {
        try (TFloat32 fed = TFloat32.vectorOf(tensor(INPUT).values());
                TFloat32 computed = TFloat32.scalarOf(h)) {
            return optimiser.step(session.runner().feed(input, fed).feed(hidden, computed), step, rate);
        }
    }

    Map<String, FloatTensor> parameters() {
        return parameters.readAll(session);
    }

    /** Parameters and moments. */
    Map<String, FloatTensor> everything() {
        Map<String, FloatTensor> all = new HashMap<>(parameters());
        all.putAll(optimiser.moments(session));
        return all;
    }

    void restore(Map<String, FloatTensor> tensors) {
        tensors.forEach((name, tensor) -> {
            if (optimiser.owns(name)) {
                optimiser.restore(session, name, tensor);
            } else {
                parameters.write(session, name, tensor);
            }
        });
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
