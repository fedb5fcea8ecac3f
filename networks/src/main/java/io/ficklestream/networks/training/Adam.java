package io.ficklestream.networks.training;

import io.ficklestream.networks.tensors.FloatTensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/**
 * Adam (Kingma and Ba, 2015) over a set of parameters, with its moments kept as parameters of their own so that a
 * checkpoint can hold them.
 *
 * <p>All updates wait for all gradients and for the loss: otherwise a reference variable could change before a lower
 * layer's gradient has read it, and runs would differ.
 */
final class Adam {

    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;

    private final TrainableParameters moments = new TrainableParameters();
    private final Placeholder<TFloat32> rate;
    private final Placeholder<TFloat32> beta1Power;
    private final Placeholder<TFloat32> beta2Power;
    private final List<Op> updates = new ArrayList<>();
    private final Operand<TFloat32> loss;

    /**
     * @param multiplier learning rate multiplier of a parameter by its name
     * @param decay weight decay of a parameter by its name, added to its gradient
     */
    Adam(
            Graph graph,
            Ops tf,
            Operand<TFloat32> loss,
            TrainableParameters parameters,
            ToDoubleFunction<String> multiplier,
            ToDoubleFunction<String> decay) {
        this.rate = scalar(tf);
        this.beta1Power = scalar(tf);
        this.beta2Power = scalar(tf);
        List<Operand<TFloat32>> gradients = gradients(graph, tf, loss, parameters, decay);
        List<Op> gate = new ArrayList<>(gradients);
        gate.add(loss);
        Ops gated = tf.withControlDependencies(gate);
        for (int i = 0; i < gradients.size(); i++) {
            String name = parameters.names().get(i);
            updates.add(update(tf, gated, parameters, name, gradients.get(i), (float) multiplier.applyAsDouble(name)));
        }
        this.loss = gated.identity(loss);
    }

    private static Placeholder<TFloat32> scalar(Ops tf) {
        return tf.placeholder(TFloat32.class, Placeholder.shape(org.tensorflow.ndarray.Shape.scalar()));
    }

    private static List<Operand<TFloat32>> gradients(
            Graph graph,
            Ops tf,
            Operand<TFloat32> loss,
            TrainableParameters parameters,
            ToDoubleFunction<String> decay) {
        List<String> names = parameters.names();
        Output<?>[] values =
                names.stream().map(name -> parameters.value(name).asOutput()).toArray(Output<?>[]::new);
        Output<?>[] raw = graph.addGradients(loss.asOutput(), values);
        List<Operand<TFloat32>> gradients = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            if (raw[i].op() == null) {
                throw new IllegalStateException("the loss does not depend on parameter " + names.get(i));
            }
            @SuppressWarnings("unchecked")
            Operand<TFloat32> gradient = (Output<TFloat32>) raw[i];
            var shrink =
                    tf.math.mul(parameters.value(names.get(i)), tf.constant((float) decay.applyAsDouble(names.get(i))));
            gradients.add(tf.math.add(gradient, shrink));
        }
        return gradients;
    }

    private Op update(
            Ops tf,
            Ops gated,
            TrainableParameters parameters,
            String name,
            Operand<TFloat32> gradient,
            float multiplier) {
        var variable = parameters.variable(name);
        long[] shape = variable.shape().asArray();
        moments.declare(tf, name + "/m", shape);
        moments.declare(tf, name + "/v", shape);
        return gated.train.applyAdam(
                variable,
                moments.variable(name + "/m"),
                moments.variable(name + "/v"),
                beta1Power,
                beta2Power,
                gated.math.mul(rate, gated.constant(multiplier)),
                gated.constant(BETA1),
                gated.constant(BETA2),
                gated.constant(EPSILON),
                gradient);
    }

    /** Sets all moments to zero: the start of training. */
    void reset(Session session) {
        for (String name : moments.names()) {
            long[] shape = moments.variable(name).shape().asArray();
            moments.write(session, name, FloatTensor.zeros(shape));
        }
    }

    Map<String, FloatTensor> moments(Session session) {
        return moments.readAll(session);
    }

    void restore(Session session, String name, FloatTensor tensor) {
        moments.write(session, name, tensor);
    }

    boolean owns(String name) {
        return moments.names().contains(name);
    }

    /**
     * One update. The caller has fed the inputs of the network.
     *
     * @param step 1 for the first update
     * @return the loss before the update
     */
    float step(Session.Runner runner, int step, double learningRate) {
        updates.forEach(runner::addTarget);
        try (TFloat32 lr = TFloat32.scalarOf((float) learningRate);
                TFloat32 power1 = TFloat32.scalarOf((float) Math.pow(BETA1, step));
                TFloat32 power2 = TFloat32.scalarOf((float) Math.pow(BETA2, step));
                var result = runner.feed(rate, lr)
                        .feed(beta1Power, power1)
                        .feed(beta2Power, power2)
                        .fetch(loss)
                        .run()) {
            return ((TFloat32) result.get(0)).getFloat();
        }
    }
}
