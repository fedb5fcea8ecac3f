package io.ficklestream.networks.training;

import io.ficklestream.networks.tensors.FloatTensor;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Stochastic gradient descent with classical momentum 0.9 (Polyak, 1964), which DSRG and SEC use: {@code v = 0.9 v + g;
 * w = w - rate v}. Its moments are named {@code <parameter>/momentum}.
 */
public final class SgdMomentum implements Optimiser {

    private static final float MOMENTUM = 0.9f;

    private final Moments moments = new Moments();
    private final GatedUpdates updates;

    /** Adds gradients and updates to a graph, as {@link OptimiserKind#create} says. */
    public SgdMomentum(Graph graph, Objective objective, TrainableParameters parameters, UpdateRules rules) {
        Ops tf = Ops.create(graph);
        this.updates = new GatedUpdates(
                graph,
                objective,
                parameters,
                rules,
                (gated, name, gradient, rate) -> update(tf, gated, parameters, name, gradient, rate));
    }

    private Op update(
            Ops tf,
            Ops gated,
            TrainableParameters parameters,
            String name,
            Operand<TFloat32> gradient,
            Operand<TFloat32> rate) {
        var variable = parameters.variable(name);
        var velocity = moments.declare(tf, name + "/momentum", variable);
        return gated.train.applyMomentum(variable, velocity, rate, gradient, gated.constant(MOMENTUM));
    }

    @Override
    public StepOutcome step(Session.Runner fed, long step, double learningRate) {
        return updates.run(fed, learningRate);
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
