package io.ficklestream.networks.training;

import io.ficklestream.networks.tensors.FloatTensor;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/**
 * Adam (Kingma and Ba, ICLR 2015) with the paper's constants. Its moments are named {@code <parameter>/m} and {@code
 * <parameter>/v}.
 */
public final class Adam implements Optimiser {

    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;

    private final Moments moments = new Moments();
    private final Placeholder<TFloat32> beta1Power;
    private final Placeholder<TFloat32> beta2Power;
    private final GatedUpdates updates;

    /** Adds gradients and updates to a graph, as {@link OptimiserKind#create} says. */
    public Adam(Graph graph, Objective objective, TrainableParameters parameters, UpdateRules rules) {
        Ops tf = Ops.create(graph);
        this.beta1Power = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
        this.beta2Power = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
        this.updates = new GatedUpdates(graph, objective, parameters, rules, pending -> update(tf, pending));
    }

    private Op update(Ops tf, GatedUpdates.Pending parameter) {
        Ops gated = parameter.gated();
        return gated.train.applyAdam(
                parameter.variable(),
                moments.declare(tf, parameter.name() + "/m", parameter.variable()),
                moments.declare(tf, parameter.name() + "/v", parameter.variable()),
                beta1Power,
                beta2Power,
                parameter.rate(),
                gated.constant(BETA1),
                gated.constant(BETA2),
                gated.constant(EPSILON),
                parameter.gradient());
    }

    @Override
    public StepOutcome step(Session.Runner fed, long step, double learningRate) {
        try (TFloat32 power1 = TFloat32.scalarOf((float) Math.pow(BETA1, step));
                TFloat32 power2 = TFloat32.scalarOf((float) Math.pow(BETA2, step))) {
            return updates.run(fed.feed(beta1Power, power1).feed(beta2Power, power2), learningRate);
        }
    }

    @Override
    public void reset(Session session) {
        moments.reset(session);
    }

    @Override
    public Map<String, FloatTensor> moments(Session session) {
        return moments.readAll(session);
    }

    @Override
    public void restore(Session session, String name, FloatTensor tensor) {
        moments.restore(session, name, tensor);
    }

    @Override
    public boolean owns(String name) {
        return moments.owns(name);
    }
}
